// Events and reports of our own to be taken away: plain ones, and such whose every word is an attack on some format.
import type { TakenEvent } from "../../src/exchange/taken.ts";
import type { DocumentHead } from "../../src/model/record.ts";
import { fold } from "../../src/model/text.ts";

/** What means something in one format or another; each is to come out as the words it is. */
export const ATTACKS: readonly string[] = [
  "<script>alert(1)</script> & <b>",
  "**bold** _it_ `code` [a](https://evil.example) ![i](x) # | ~~s~~ $x$",
  "{braces} unbalanced { and } \\ back\\slash % $ # _ ~ ^ &",
  "comma, semicolon; colon: \\n BEGIN:VEVENT",
  "=1+1",
  "TY  - BOOK",
  "www.evil.example and me@evil.example https://evil.example/x",
  "安倍晋三 Ещё ümläut 𝔘nicode 🙂",
  "\"quoted\" “so” and 'so'",
  "<i>open tag and ]]> end",
];

/** Characters that no format may bear, and ends of lines. */
export const UNFIT =
  "nul\u0000 bell\u0007 vt\u000b half \ud800 turn \u202e nonchar \ufffe line\r\nEND:VEVENT\u2028x";

export const event = (more: Partial<TakenEvent> = {}): TakenEvent => ({
  id: "00000000000000aa",
  uid: "00000000000000aa",
  kind: "meeting",
  kindWords: "meeting",
  title: "Solheim and Costa meet in Lisbon",
  date: { from: "2021-03-16", to: "2021-03-16", precision: "day", basis: "stated" },
  when: "Tuesday 16 March 2021",
  whenNote: "",
  heading: "March 2021",
  status: "held",
  standing: "",
  who: ["Ingrid Solheim", "Rui Costa"],
  place: "Lisbon",
  forum: "",
  differences: [],
  notes: [
    [
      { text: "Harbour Wire, “" },
      { text: "Two meet", voice: "source" },
      { text: "”, 16 Mar 2021, " },
      { text: "https://news.example/a", link: "https://news.example/a" },
      { text: ", ¶2: “" },
      { text: "They met in Lisbon.", voice: "source" },
      { text: "”" },
    ],
  ],
  more: 0,
  links: [{ outlet: "Harbour Wire", link: "https://news.example/a" }],
  received: "2022-02-02T09:30:00.000Z",
  reports: 1,
  ...more,
});

/** An event made of one text wherever a report's words can come. */
export const madeOf = (text: string): TakenEvent =>
  event({
    title: text,
    place: text,
    forum: text,
    differences: [`where: ${text} (${text})`],
    notes: [[{ text: `${text}, “` }, { text, voice: "source" }, { text: "”" }]],
  });

export const report = (more: Partial<DocumentHead> = {}): DocumentHead => ({
  id: "0123456789abcdef",
  hash: "0123456789abcdef".repeat(4),
  size: 100,
  name: "two-meet.html",
  address: "https://news.example/a_b?c=1&d=%20#e",
  media: "text/html",
  encoding: "utf-8",
  received: "2022-02-02T09:30:00Z",
  language: "en",
  title: "Two meet",
  outlet: "Harbour Wire",
  published: { from: "2021-03-16", to: "2021-03-16", precision: "day", basis: "stated" },
  read: true,
  facts: 1,
  notices: [],
  ...more,
});

/** As a format on one line has to give it back. */
export const oneLine = (text: string): string => fold(text);
