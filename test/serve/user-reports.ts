// Reports of invented people and outlets that tell one story as a user meets it: a meeting planned and held, two outlets
// that word a saying differently, two readouts of one call, promises, a correction, and a page that means harm.

export interface Report {
  readonly name: string;
  readonly mimeType: string;
  readonly text: string;
}

const text = (name: string, words: string): Report => ({ name, mimeType: "text/plain", text: words });

export const PLAN = text(
  "plan.txt",
  `HARBOUR WIRE

Odero to receive Quispe in Nairobi

2 March 2022

NAIROBI, 2 March (Harbour Wire) - Kenyan Foreign Minister Amina Odero will meet Peruvian Foreign Minister Rosa Quispe in Nairobi on 9 March 2022, her office said on Wednesday.

Norwegian Foreign Minister Ingrid Solheim is scheduled to visit Lima on 20 June 2022.
`,
);

export const HELD = text(
  "held.txt",
  `HARBOUR WIRE

Odero and Quispe meet in Nairobi

10 March 2022

NAIROBI, 10 March (Harbour Wire) - Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Nairobi on Wednesday.

"The fish do not ask for a passport, and our crews should not have to wait for one in the harbour," Quispe said after the talks.

Kenya promised to open its fishing ports to Peruvian crews by 1 April 2022. Peru pledged to send two survey ships to Mombasa by 31 August 2022.
`,
);

/** What makes a report long enough that a passage in it has to be come to. */
const AROUND = [
  "The street outside had been swept twice that morning, and the flags hung still in the heat.",
  "Traders at the gate spoke of little but the price of ice, which has doubled since the rains.",
  "A brass band from the naval school played for an hour to a crowd that came mostly for the shade.",
  "The old customs house, where the talks were to be, has had no roof since the storm of last year.",
  "Children on the sea wall counted the cars, and lost count, and began again.",
  "By noon the tea had run out, and somebody was sent to the market for more.",
];

export const COURIER = text(
  "courier.txt",
  `LAKESIDE COURIER

Two ministers, one harbour

11 March 2022

NAIROBI, 11 March (Lakeside Courier) - Kenyan Foreign Minister Amina Odero held talks with Peruvian Foreign Minister Rosa Quispe in Nairobi on 9 March 2022.

${AROUND.join("\n\n")}

"The fish do not ask for a passport, and our crews should not need to wait for one in the port," Quispe told reporters.

${AROUND.toReversed().join(" ")}
`,
);

/** Handed in as a text, with what is known of it beside. */
export const KENYA = {
  headline: "Minister Odero speaks with Minister Quispe",
  outlet: "Foreign Ministry of Kenya",
  day: "23 March 2022",
  text: `Kenyan Foreign Minister Amina Odero spoke by telephone with Peruvian Foreign Minister Rosa Quispe on 23 March 2022.

The ministers discussed fisheries and the ferry line. They agreed to meet in Lima on 20 May 2022. Odero expressed concern over illegal fishing.
`,
} as const;

export const PERU = text(
  "peru.txt",
  `MINISTRY OF FOREIGN AFFAIRS OF PERU

Minister Quispe speaks with Minister Odero

23 March 2022

Peruvian Foreign Minister Rosa Quispe spoke by telephone with Kenyan Foreign Minister Amina Odero on 22 March 2022.

The ministers discussed climate change. Quispe welcomed the opening of the ports.
`,
);

export const CORRECTION = text(
  "correction.txt",
  `LAKESIDE COURIER

Kenya opens its ports late

20 April 2022

MOMBASA, 20 April (Lakeside Courier) - Kenya has kept its promise to open its fishing ports to Peruvian crews, Kenyan Foreign Minister Amina Odero said on Wednesday.

Odero will visit Lima in July, officials in Nairobi said.

Correction: An earlier version of this story said that Odero would visit Lima in June. She will travel there in July.
`,
);

export const HOSTILE: Report = {
  name: "hostile.html",
  mimeType: "text/html",
  text: `<!doctype html><html><head><title>Quispe meets Solheim</title><meta property="og:site_name" content="Evil &lt;b&gt;Post&lt;/b&gt;">
<script>document.title = "owned"; alert(1)</script></head><body><article><h1>Quispe &lt;script&gt;alert(2)&lt;/script&gt; meets Solheim</h1>
<p>LIMA, April 14, 2022 &mdash; Norwegian Foreign Minister Ingrid Solheim met Peruvian Foreign Minister Rosa Quispe in Lima on April 13, 2022.</p>
<p>"The table in the hall was &lt;img src=x onerror=alert(3)&gt; far too long," Quispe said.<img src=x onerror="alert(4)"><a href="javascript:alert(5)">more</a></p></article></body></html>
`,
};

/** A late report of the meeting. */
export const AGAIN = text(
  "again.txt",
  `STRAIT GAZETTE

A late word on the talks about the ports

12 April 2022

LIMA, 12 April (Strait Gazette) - Peruvian Foreign Minister Rosa Quispe met Kenyan Foreign Minister Amina Odero in Nairobi on 9 March 2022, and the two of them were the only ones in the room.

It was the first time that anybody in the city had seen the two of them at one table.
`,
);

/** Has the call on a day that nobody else has. */
export const WRONG_DAY = text(
  "wrong-day.txt",
  `STRAIT GAZETTE

Odero and Quispe on the telephone

28 March 2022

NAIROBI, 28 March (Strait Gazette) - Kenyan Foreign Minister Amina Odero spoke by telephone with Peruvian Foreign Minister Rosa Quispe on 25 March 2022.
`,
);
