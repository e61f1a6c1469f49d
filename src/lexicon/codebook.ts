// What each type, kind and code means, in a sentence or two, for the codebook and wherever a code is explained.
import type { EventKind, FactType, PloverEvent, PositionFact } from "../model/fact.ts";

export const TYPE_MEANINGS: Readonly<Record<FactType, string>> = {
  event:
    "Something that happened, is planned or was called off, of one of the kinds below, with its day, place and those who take part.",
  utterance:
    "Words that somebody said: `direct` between quotation marks, `indirect` as the report tells them behind a verb of saying.",
  commitment:
    "Something an actor itself is to do: agreed, pledged, promised, planned. `open` until a step is told; then `under way`, `kept` or `overtaken`.",
  position:
    "Where an actor stands on an issue: supports, opposes, is concerned, condemns, urges, is undecided, keeps silent.",
  tenure: "Who holds or held which office of which state or body, as the report calls them.",
  membership: "A state that sits in a body or is party to an instrument.",
  act: "Conflict or cooperation that is no event of its own kind, coded by the PLOVER manual of 2021: who acts, on whom, and what is done.",
  discrepancy: "A correction inside a report, or values that cannot all be true.",
};

export const KIND_MEANINGS: Readonly<Record<EventKind, string>> = {
  meeting: "Talks in any format, consultations, summits.",
  call: "A conversation by telephone or video.",
  visit: "A trip of somebody to one or more places, in order.",
  publication: "A joint statement, a fact sheet, a readout that the report names as a document.",
  signing: "An agreement is signed.",
  "entry-into-force": "An agreement or law comes into force.",
  policy: "A plan or law is announced, unveiled or passed.",
  exercise: "A military exercise.",
  incident: "A launch, an intrusion, a deployment, a build-up, a coup, a detention, an attack.",
  measure: "A sanction, a boycott, an application, a withdrawal.",
  appointment: "Somebody takes or leaves an office.",
};

export const STANCE_MEANINGS: Readonly<Record<PositionFact["stance"], string>> = {
  supports: "is for it",
  opposes: "is against it",
  concerned: "is worried about it",
  condemns: "calls it wrong",
  urges: "asks somebody to do it",
  undecided: "has not decided",
  silent: "said nothing of it where it might have",
};

export const PLOVER_MEANINGS: Readonly<Record<PloverEvent, string>> = {
  AGREE:
    "An intention, offer or promise to do something that would help or please; terms settled. Every friendly act still to come.",
  CONSULT: "Talking: a meeting, visit, call, negotiation or mediation that takes place.",
  SUPPORT:
    "Words or signatures in favour: praise, defence, endorsement, recognition, apology, an agreement signed.",
  COOPERATE:
    "Something done together, or for the other's authorities: exercises, patrols, files shared, suspects extradited.",
  AID: "Something of worth goes to the one who receives it: money, food, arms, protection, refuge.",
  CONCEDE: "A ruler yields to demands at home: freedoms restored, a law withdrawn, a rival admitted.",
  RETREAT:
    "Less force or pressure, in deed: people released, sanctions lifted, access allowed, arms laid down, troops gone, an office left.",
  REQUEST: "Asking, appealing, demanding, ordering. An act that another “must” or “should” do is one.",
  ACCUSE:
    "Blame and complaint, with or without a court: criticism, condemnation, official protests, charges, inquiries.",
  REJECT: "Saying no: a refusal, a veto, defiance. An act that somebody “will not” do is one.",
  THREATEN: "A warning that harm will follow. Every hostile act still to come.",
  PROTEST: "Many civilians show dissent together: marches, strikes, blockades, riots.",
  SANCTION: "An existing tie is cut or thinned: diplomats expelled, relations broken, aid or trade stopped.",
  MOBILIZE: "Arms or police are shown or moved, and not used.",
  COERCE:
    "Force of the state short of wounds: arrests, bans, censorship, curfews, seizures, blockades, deportations.",
  ASSAULT: "Harm to bodies, or an act that can cause it.",
};
