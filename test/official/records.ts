// Official records of our own, in the shape of the Office of the Historian's files, of people that never lived.
const BOOKS =
  "<created-by>x</created-by><created-datetime>2022-05-01T10:00:00-04:00</created-datetime><last-modified-by>y</last-modified-by><last-modified-datetime/>";

export interface Trip {
  readonly id?: string;
  readonly role?: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly locale?: string;
  readonly remarks?: string;
}

const element = (name: string, value: string | undefined): string =>
  value === undefined ? "" : `<${name}>${value}</${name}>`;

/** A trip of Ada Josephine Example, secretary, to Oslo on 3 and 4 May 2022, unless told otherwise; "" leaves an element empty. */
export const trip = (told: Trip = {}, without: readonly (keyof Trip)[] = []): string => {
  const whole: Trip = {
    id: "1",
    role: "secretary",
    name: "Ada Josephine Example",
    from: "2022-05-03",
    to: "2022-05-04",
    country: "Norway",
    locale: "Oslo",
    remarks: "Met with Foreign Minister Bo Sample.",
    ...told,
  };
  const of = (key: keyof Trip) => (without.includes(key) ? undefined : whole[key]);
  return `<trip role="secretary" who="example-ada">
  ${element("id", of("id"))}${element("role", of("role"))}
  ${element("name", of("name"))}
  ${element("start-date", of("from"))}${element("end-date", of("to"))}
  ${element("country", of("country"))}
  ${element("locale", of("locale"))}${element("remarks", of("remarks"))}
  ${BOOKS}
</trip>`;
};

export const trips = (...all: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<trips>\n${all.join("\n")}\n</trips>\n`;

export const visit = (visitor: string, from: string, first: string, last = first, id = "9"): string =>
  `<visit><id>${id}</id><start-date>${first}</start-date><end-date>${last}</end-date><visitor>${visitor}</visitor><from id="x">${from}</from><description>Working visit.</description>${BOOKS}</visit>`;

export const visits = (...all: readonly string[]): string => `<visits>${all.join("\n")}</visits>`;
