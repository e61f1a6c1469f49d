// The network as GEXF, which programs for graphs open: all pairs that a question admits, nodes with kind and page, edges with
// the number of events and their first and last day. In comes a way to fetch pairs a batch at a time, out go lines of XML.
// Pairs are fetched twice, since the format wants all nodes first; no more than the nodes is held.
import { entityKey } from "../../model/entity.ts";
import type { Pair, Party } from "../../store/questions.ts";
import { actorHref, capital, nameOf } from "../views/names.ts";
import { xml } from "../views/xml.ts";
import { linkTo, type Taking } from "./taking.ts";

export type PairBatches = () => AsyncIterable<readonly Pair[]>;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';

const ATTRIBUTES = `<attributes class="node" mode="static">
<attribute id="kind" title="kind" type="string"/>
<attribute id="page" title="page" type="anyURI"/>
</attributes>
<attributes class="edge" mode="static">
<attribute id="events" title="events" type="integer"/>
<attribute id="first" title="first" type="string"/>
<attribute id="last" title="last" type="string"/>
</attributes>
`;

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? "" : `<attvalue for="${name}" value="${xml(String(value))}"/>`;

const nodeLine = (taking: Taking, key: string, party: Party): string =>
  `<node id="${xml(key)}" label="${xml(capital(nameOf(party)))}"><attvalues>${attribute("kind", party.kind)}${attribute("page", linkTo(taking, actorHref(party)))}</attvalues></node>\n`;

const edgeLine = ({ a, b, events, first, last }: Pair, number: number): string =>
  `<edge id="${number}" source="${xml(entityKey(a))}" target="${xml(entityKey(b))}" weight="${events}"><attvalues>${attribute("events", events)}${attribute("first", first)}${attribute("last", last)}</attvalues></edge>\n`;

/** `told`: what the page says of these pairs, for the head. */
export async function* networkOf(taking: Taking, told: string, pairs: PairBatches): AsyncGenerator<string> {
  const { title, version, seen } = taking;
  const modified = seen === undefined ? "" : ` lastmodifieddate="${seen}"`;
  yield `${HEAD}<meta${modified}>\n<creator>${xml(`Readout ${version}`)}</creator>\n<title>${xml(`${title}: network`)}</title>\n<description>${xml(told)}</description>\n</meta>\n<graph defaultedgetype="undirected" mode="static">\n${ATTRIBUTES}<nodes>\n`;
  const nodes = new Set<string>();
  for await (const batch of pairs())
    for (const party of batch.flatMap(({ a, b }) => [a, b])) {
      const key = entityKey(party);
      if (nodes.has(key)) continue;
      nodes.add(key);
      yield nodeLine(taking, key, party);
    }
  yield "</nodes>\n<edges>\n";
  let number = 0;
  for await (const batch of pairs()) {
    yield batch.map((pair, at) => edgeLine(pair, number + at)).join("");
    number += batch.length;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}
