// The network as a file for programs that draw graphs: every pair that the page's question admits. A question that cannot be
// read is refused before the first line.
import { InputError } from "../../model/notice.ts";
import type { Pair } from "../../store/questions.ts";
import { networkOf } from "../taking/network.ts";
import { narrowingWords } from "../taking/taking.ts";
import { readAsk, storeQuery } from "../views/chronology-query.ts";
import { asHeld, KINDS_OF, OF_WORDS, ofField } from "../views/network.ts";
import type { Answer, Ask } from "./answers.ts";

const BATCH = 500;

export const networkFile = async (ask: Ask): Promise<Answer> => {
  const { store, asOf, seen, served } = ask;
  const wrong: string[] = [];
  const of = ofField(ask.query, wrong);
  const read = readAsk(ask.query);
  const all = [...read.wrong, ...wrong];
  if (all.length > 0)
    throw new InputError("bad-query", all.join(" "), "Put it right in the address and ask again.");
  const held = asHeld(read.ask);
  const { offset: _, limit: __, ...query } = storeQuery(held);
  async function* pairs(): AsyncGenerator<readonly Pair[]> {
    for (let offset = 0; ; offset += BATCH) {
      const { rows } = await store.pairs({ ...query, kinds: KINDS_OF[of], offset, limit: BATCH });
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) return;
    }
  }
  const told = `Who took part in the same events: ${OF_WORDS[of]}; ${narrowingWords(query)}.`;
  return {
    kind: "lines",
    type: "application/gexf+xml; charset=utf-8",
    file: asOf === undefined ? "network.gexf" : `network-as-of-${asOf}.gexf`,
    lines: networkOf({ view: store, query, zoom: held.zoom, asOf, seen, ...served }, told, pairs),
  };
};
