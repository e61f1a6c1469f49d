// The fields that ministers, envoys and departments have, and the words that head a title: with these a title that no list
// holds is still read, "minister for water and sanitation", "army chief", "a research fellow in …". Lower case.
import { words } from "./table.ts";

/** What somebody may be minister, envoy or secretary for. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  words(`affairs african agriculture aid air americas arms army asia asian atlantic aviation benefits border borders budget
  cabinet children citizenship climate coal coastguard commerce commonwealth communications communities competition
  conservation construction consular consumer control cooperation co-operation counterterrorism culture customs cyber
  cyberspace data defence defense development digital disarmament disaster diplomacy eastern economic economy education
  efficiency electricity emergencies emergency employment energy enterprise environment environmental equality
  ethnic eurasian europe european expatriates export families family federal finance fisheries fishery fleet food foreign
  forestry gas gender ghana global government growth gulf health hemisphere heritage higher home homeland housing human
  humanitarian immigration indigenous industry infrastructure information innovation integration intelligence interior
  internal international interparliamentary investment irrigation islamic islands justice labor labour land lands latin
  law legal local management manpower maritime marine media mediterranean middle migration military mineral minerals mines
  mining minorities minority multilateral national natural near navy nonproliferation non-proliferation nordic northern
  north nuclear nutrition ocean oceans oil organizations pacific parliamentary peace pensions people petroleum planning police
  policy political population ports power prisons privatisation procurement protection public railways reconciliation
  reconstruction reform refugees regional reintegration relations relief religious resettlement resources rights roads rural
  safety sahara sanitation science sciences security services shipping small social south southeast southern space sport sports
  stabilisation stabilization state states statistics steel strategic strategy sustainability sustainable sustainment tax
  technical technologies technology telecommunications territories terrorism tourism trade trafficking training transition transport
  transportation treasury tribal urban veterans visitors war water weapons welfare west western wildlife women works world youth`),
);

/** Heads of titles that come behind their field: "health minister", "army chief". */
export const FIELD_HEADS: ReadonlySet<string> = new Set(
  words(`minister secretary undersecretary chief commander commissioner envoy coordinator mediator ambassador adviser advisor
  spokesperson spokesman spokeswoman director`),
);

/** Heads of titles that may stand without a field, where a state or body goes before them: "Swiss facilitator". */
export const BARE_HEADS: ReadonlySet<string> = new Set(
  words(`undersecretary under-secretary mediator facilitator negotiator commissioner coordinator rapporteur`),
);

/** Words that head what somebody is at an institute, a firm or a body: "a senior fellow at …", "a member of …". */
export const POST_HEADS: ReadonlySet<string> = new Set(
  words(`fellow scholar researcher analyst professor lecturer director chair chairman chairwoman chairperson president
  economist strategist scientist historian expert specialist editor correspondent reporter co-director founder co-founder
  head member manager adviser advisor coordinator counsel dean chancellor commander associate executive partner
  representative secretary spokesperson spokesman spokeswoman leader envoy chief`),
);

/** Things that are called like office-holders. */
export const TITLED_THINGS: ReadonlySet<string> = new Set(
  words(
    "inn league lodge kong cobra crab penguin prawn bee street avenue road hotel cup airlines studios bank",
  ),
);
