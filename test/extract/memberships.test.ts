// Which states a report says sit in a body or treaty, by each wording; and wishes, denials and neighbours that say no such thing.
import { describe, expect, test } from "vitest";
import { factsIn } from "./reading.ts";

const members = (text: string, published = "2021-03-03"): string =>
  factsIn(text, published)
    .filter((fact) => fact.type === "membership")
    .map(({ member, of }) => `${member.name} in ${of.name}`)
    .sort()
    .join(", ");

describe("memberships", () => {
  test.each([
    ["Norway is a founding member of NATO.", "NO in NATO"],
    ["Norway, which joined NATO in 1949, agreed.", "NO in NATO"],
    ["Norway and Denmark, both members of NATO, agreed.", "DK in NATO, NO in NATO"],
    ["As a founding member of Mercosur, Paraguay has a veto.", "PY in Mercosur"],
    ["Mercosur member Uruguay agreed.", "UY in Mercosur"],
    ["NATO allies Norway and Denmark agreed.", "DK in NATO, NO in NATO"],
    [
      "The members of the Benelux Union (Belgium, the Netherlands and Luxembourg) agreed.",
      "BE in Benelux Union, LU in Benelux Union, NL in Benelux Union",
    ],
    ["Members of NATO, including Norway and Denmark, agreed.", "DK in NATO, NO in NATO"],
    [
      "Bolivia, Colombia, Ecuador and Peru make up the Andean Community.",
      "BO in Andean Community, CO in Andean Community, EC in Andean Community, PE in Andean Community",
    ],
    ["AUKUS groups Australia, Britain and the United States.", "AU in AUKUS, GB in AUKUS, US in AUKUS"],
    [
      "AUKUS is a security pact between Australia, Britain and the United States.",
      "AU in AUKUS, GB in AUKUS, US in AUKUS",
    ],
    [
      "AUKUS is made up of Australia, Britain and the United States.",
      "AU in AUKUS, GB in AUKUS, US in AUKUS",
    ],
    ["Norway became NATO's newest member.", "NO in NATO"],
    ["Norway has worked with other NATO members on it.", "NO in NATO"],
    ["Norway and Denmark belong to NATO.", "DK in NATO, NO in NATO"],
    ["Inside the Gulf Cooperation Council, Oman goes its own way.", "OM in Gulf Cooperation Council"],
    [
      "Papua New Guinea's fellow members in the Melanesian Spearhead Group (Fiji and Vanuatu) sang.",
      "FJ in Melanesian Spearhead Group, PG in Melanesian Spearhead Group, VU in Melanesian Spearhead Group",
    ],
    [
      "In 2020, 10 ASEAN member states and two further countries (Japan and Australia) signed the RCEP.",
      "ASEAN in RCEP, AU in RCEP, JP in RCEP",
    ],
    ["Costa Rica took its seat as the 38th country in the OECD.", "CR in OECD"],
    [
      "Japan, India, Australia and the United States – the Quad, as they are called – spoke.",
      "AU in Quad, IN in Quad, JP in Quad, US in Quad",
    ],
  ])("%s", (text, wanted) => expect(members(text)).toBe(wanted));

  test.each([
    "Norway is not a member of the European Union.",
    "Georgia wants to join NATO.",
    "Georgia would become a member of NATO.",
    "Norway left the European Union's scheme and was never a member of the European Union.",
    "Candidate countries such as Albania and Serbia met the European Union.",
    "Pacific Islands Forum partners China and France were asked to stay away.",
    "Norway was at the table of the European Union.",
    "Members of the Chadian parliament walked out on the African Union.",
    "Japan is a member of NATO's audience.",
  ])("nothing in: %s", (text) => expect(members(text)).toBe(""));

  test("the year of joining stands with it", () => {
    const [fact] = factsIn("Vietnam, which joined ASEAN in 1995, agreed.", "2018-05-15").filter(
      ({ type }) => type === "membership",
    );
    expect(fact).toMatchObject({ since: { from: "1995-01-01", to: "1995-12-31" } });
  });
});
