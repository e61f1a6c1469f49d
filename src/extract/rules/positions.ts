// How English reports tell of stances. Ordered: the more a rule binds, the earlier it stands; words taken by one rule are
// not read again by a later one.
import { type StanceRule, stance } from "./stance-rule.ts";

const ABOUT = "about|over|at|on|regarding|concerning|with|by|for|of";

const SILENT: readonly StanceRule[] = [
  stance({ name: "position/declined-to-comment", stance: "silent", denied: "same", reason: "an actor declined to speak of it", pattern: "( declined|declines|refused|refuses to comment|say|discuss|answer|elaborate / would not be drawn !into|in|by / would not comment ) ( on|about|whether|if )*" }),
  stance({ name: "position/did-not-discuss", stance: "silent", denied: "only", reason: "an actor did not speak of it", pattern: "@v-discuss ( on|upon )?" }),
  stance({ name: "position/position-not-stated", stance: "silent", denied: "only", reason: "an actor has not stated its position", pattern: "stated|given|made|taken|announced|revealed|disclosed ( its|his|her|their|any|a|public|known|clear )* position|stance|view|views|stand ( on|about|regarding )?", bare: true }),
  stance({ name: "position/no-comment", stance: "silent", reason: "an actor made no comment on it", pattern: "( make|gave|made|makes|had|has|have|gave|gives|offered|offers|voiced|expressed ) no ( public )? comment|mention|view|views|opinion|position ( on|of|about )?", bare: true }),
  stance({ name: "position/said-nothing", stance: "silent", reason: "an actor said nothing about it", pattern: "( said|says|saying nothing ( at all )? / kept|keeps|stayed|remained|remains|is|are|was|were ( @adverb )* silent|mum|quiet|tight-lipped ) ( on|about|over )?", bare: true }),
  stance({ name: "position/skirted", stance: "silent", reason: "an actor went round the question", pattern: "skirted|sidestepped|dodged|ducked|evaded|avoided ( the )? question|questions|issue|subject|topic of|on|about" }),
]; // biome-ignore format: a rule a line

const UNDECIDED: readonly StanceRule[] = [
  stance({ name: "position/mind-not-made-up", stance: "undecided", denied: "only", reason: "an actor has not made up its mind", pattern: "( made up ( its|his|her|their ) mind|minds / decided|determined ) ( about|on|whether|over )" }),
  stance({ name: "position/on-the-fence", stance: "undecided", reason: "an actor is on the fence", pattern: "( sat|sits|is|are|remains|remained|stayed on the fence ) ( on|about|over )?", bare: true }),
  stance({ name: "position/yet-to-decide", stance: "undecided", reason: "an actor has yet to decide", pattern: "( yet to ( decide / take a|any stand|position|stance|decision / make up ( its|his|her|their ) mind|minds / say ) ) ( on|about|whether|over )" }),
  stance({ name: "position/undecided", stance: "undecided", reason: "an actor is undecided or divided", pattern: "@be ( @adverb / deeply|evenly|still )* undecided|divided|split|torn|ambivalent|non-committal|noncommittal ( about|over|on|whether )" }),
  stance({ name: "position/still-weighing", stance: "undecided", reason: "an actor is still weighing it", pattern: "@be still ( weighing|mulling|considering|debating|thinking ) ( over|about|on|whether )?" }),
]; // biome-ignore format: a rule a line

const URGES: readonly StanceRule[] = [
  stance({ name: "position/agreed-essential", stance: "supports", reason: "actors agreed that it is essential", pattern: "( agree|agreed|agrees|agreeing ) ( that )? it ( is|was / would be ) ..1 @needed to|that|for" }),
  stance({ name: "position/called-on-to", stance: "urges", reason: "an actor called on another to do something", pattern: "( called|calls|calling|call ) ( @adverb / again )* on|upon ( both )? ( [target:actors] / [target:chunk] ) to|for" }),
  stance({ name: "position/called-for", stance: "urges", reason: "an actor called for something", pattern: "( called|calls|calling|call ) ( @adverb / again|urgently )* for" }),
  stance({ name: "position/appealed-to", stance: "urges", reason: "an actor appealed to or pleaded with another", pattern: "( appealed|appeals|appealing to / pleaded|pleads|pleading with ) ( [target:actors] / [target:chunk] ) to|for" }),
  stance({ name: "position/appealed-for", stance: "urges", reason: "an actor appealed or pressed for something", pattern: "( appealed|appeals|appealing / pressed|presses|pressing / pleaded|pleads / pushed|pushes|pushing ) for ( ( [target:actors] ) to )?" }),
  stance({ name: "position/urged-to", stance: "urges", reason: "an actor urged, asked or warned another to do something", pattern: "@v-urge !not|by ( [target:actors] / [target:chunk] ) ( not )? to" }),
  stance({ name: "position/warned-against", stance: "urges", reason: "an actor warned another against something", pattern: "( warned|warns|warning|cautioned|cautions ) ( [target:actors] )? against" }),
  stance({ name: "position/demanded", stance: "urges", reason: "an actor demanded something", pattern: "( demanded|demands|demanding / requested|requests ) ( [target:actors] to )?" }),
  stance({ name: "position/call-from", stance: "urges", holder: "who", reason: "a call or plea from an actor", pattern: "( call|calls|appeal|appeals|plea|pleas from|by ( [who:actors] ) ) to|for" }),
  stance({ name: "position/priority", stance: "supports", holder: "voice", anywhere: true, reason: "the speaker calls it a priority", pattern: "( ( our|my|the ) ..2 priority|priorities ( now|today )? ( is|are|remains|remain / must|should|will be ) )" }),
  stance({ name: "position/must-be-done", stance: "urges", holder: "voice", whole: true, reason: "the speaker says what must be done", pattern: "( !we|i|it|there|this|that|you [subject:chunk] ( must|should / needs|need|has|have|ought to ) ( @adverb / immediately|urgently|fully|not|never )* be [participle] )" }),
  stance({ name: "position/must", stance: "urges", holder: "voice", reason: "the speaker says what another must do", pattern: "( ( [target:actors] ( — ..8 — / – ..8 – )? / !we|i|it|there|this|that|you [subject:chunk] ) must|should|ought [asked] ( @adverb )* )" }),
  stance({ name: "position/we-must", stance: "urges", holder: "voice", reason: "the speaker says what all must do together", pattern: "we ( must|should / need to ) ( all|now|also|@adverb )* !push|stand|be|not|never|have|keep|continue|preserve|maintain|uphold" }),
  stance({ name: "position/we-must-keep", stance: "supports", holder: "voice", reason: "the speaker says what all must go on doing", pattern: "we ( must|should / need to ) ( all|also|@adverb )* ( keep|continue|preserve|maintain|uphold ( to )? )" }),
  stance({ name: "position/essential-that", stance: "urges", holder: "voice", reason: "the speaker calls it essential that others do something", pattern: "it is|'s|remains ..2 essential|vital|crucial|critical|imperative|urgent|necessary|indispensable that" }),
  stance({ name: "position/high-time", stance: "urges", holder: "voice", reason: "the speaker says that it is high time for it", pattern: "it is|was|'s high|about|past time ( now )? ( for ( [target:actors] ( now|finally )? to )? / that|to )" }),
]; // biome-ignore format: a rule a line

const CONDEMNS: readonly StanceRule[] = [
  stance({ name: "position/condemned-by", stance: "condemns", holder: "who", reason: "something was condemned by an actor", pattern: "[issue:chunk] ( is|are|was|were|been ..1 )? condemned|criticised|criticized|denounced|slammed by ( [who:actors] )" }),
  stance({ name: "position/condemns", stance: "condemns", reason: "an actor condemned it", pattern: "@v-condemn" }),
  stance({ name: "position/accused-of", stance: "condemns", reason: "an actor accused another of it", pattern: "( accused|accuses|accusing [target:actors] of )" }),
  stance({ name: "position/criticises", stance: "condemns", reason: "an actor criticised it", pattern: "( criticised|criticized|criticises|criticizes|criticising|criticizing )" }),
  stance({ name: "position/expressed-condemnation", stance: "condemns", reason: "an actor expressed condemnation", pattern: "@v-express [lead-in] @n-condemn ( and @n-condemn )? of|at|over|against" }),
  stance({ name: "position/condemnation-of", stance: "condemns", reason: "an actor is united in or repeats its condemnation", pattern: "( @be ..2 in ( its|their|his|her )? condemnation|criticism of )" }),
  stance({ name: "position/outrageous", stance: "condemns", holder: "voice", reason: "the speaker calls it unacceptable", pattern: "it is|'s ..1 @outrageous that|to|for" }),
  stance({ name: "position/outrageous-deed", stance: "condemns", holder: "voice", reason: "the speaker calls a deed outrageous", pattern: "( ( the|this|these|those|such|a )? @outrageous ( [issue:deeds] ) )" }),
  stance({ name: "position/is-outrageous", stance: "condemns", holder: "voice", reason: "the speaker calls it outrageous", pattern: "[issue:chunk] is|are ..1 @outrageous" }),
  stance({ name: "position/outrageous-actor", stance: "condemns", holder: "voice", anywhere: true, reason: "the speaker calls somebody's deeds or rule outrageous", pattern: "( ( [target:actors] 's|' / [target:side] ) ( own )? @outrageous ( [issue:deeds] ) )" }),
  stance({ name: "position/called-outrage", stance: "condemns", reason: "an actor called it a crime, a breach or a disgrace", pattern: "@v-call !for|on|upon|off|in|it [issue:chunk] ( as )? ( a|an|the|being|amounting|to )* ( ..3 @n-outrage / ( @adverb / utterly|totally|completely|deeply )* @outrageous [clause-end] )" }),
  stance({ name: "position/is-outrage", stance: "condemns", holder: "voice", reason: "the speaker calls it a crime, a breach or a disgrace", pattern: "[issue:chunk] ( is|are|was|were|constitutes|constitute|constituted|represents|amounts|amount ( to )? ( a|an|the|nothing|but|yet|another )* ..3 @n-outrage )" }),
  stance({ name: "position/shows-cruelty", stance: "condemns", holder: "voice", reason: "the speaker sees cruelty or contempt in it", pattern: "[issue:chunk] ( shows|show|showed|demonstrates|demonstrate|demonstrated|reveals|reveal|underlines|underscores|exposes|illustrates ..5 @n-cruelty )" }),
  stance({ name: "position/unjustified", stance: "condemns", holder: "voice", reason: "the speaker says that nothing justifies it", pattern: "( nothing can|could ( ever )? justify|excuse / no ..2 can|could ( ever )? justify|excuse / there is|can|was|'s ( be|never )* no justification|excuse for )" }),
]; // biome-ignore format: a rule a line

const CONCERNED: readonly StanceRule[] = [
  stance({ name: "position/expressed-concern", stance: "concerned", reason: "an actor expressed concern", pattern: `@v-express [lead-in] @n-worry ( ( of|shared by [actors] )? ${ABOUT}|that|regarding )?`, bare: true }),
  stance({ name: "position/is-concerned", stance: "concerned", reason: "an actor is concerned", pattern: `@be ( @adverb / deeply|gravely|very|more|most|increasingly|extremely|seriously|also|still )* @worried ( ${ABOUT}|that )` }),
  stance({ name: "position/sounded-alarm", stance: "concerned", reason: "an actor sounded the alarm", pattern: "( sounded|sounds|sounding|raised|raises the alarm ) over|about|on|at" }),
  stance({ name: "position/regrets", stance: "concerned", reason: "an actor regrets it", pattern: "@v-worry ( that )?" }),
  stance({ name: "position/warned-of", stance: "concerned", reason: "an actor warned of it", pattern: "( warned|warns|warning|cautioned|cautions ) ( [target:actors] )? of|about" }),
  stance({ name: "position/matter-of-concern", stance: "concerned", holder: "voice", reason: "the speaker calls it a matter of concern", pattern: "[issue:chunk] ( is|are|remains|remain ) ( a matter|cause|source of ..2 concern / ..1 dire|alarming|worrying|concerning|troubling|disturbing )" }),
  stance({ name: "position/poses-threat", stance: "concerned", holder: "voice", reason: "the speaker calls it a challenge or threat", pattern: "[issue:chunk] ( presents|poses|present|pose|posed|constitutes|constitute ..8 challenge|challenges|threat|threats|danger|dangers|risk|risks / is|are|remains|remain ( a|an|the ) ..2 threat|danger to )" }),
  stance({ name: "position/worry-grows", stance: "concerned", holder: "who", reason: "worry grows in a capital", pattern: "@n-worry ( is|are ) growing|rising|mounting|spreading in ( [who:actors] ) about|over|at" }),
  stance({ name: "position/worried-first", stance: "concerned", reason: "a sentence opens with the worry of its subject", pattern: `^ ( @adverb )? @worried ( ${ABOUT}|that )` }),
  stance({ name: "position/worry-of", stance: "concerned", holder: "who", reason: "an actor's concern about something", pattern: "( [who:actors] 's|' ) ..2 @n-worry about|over|at|regarding" }),
]; // biome-ignore format: a rule a line

const OPPOSES: readonly StanceRule[] = [
  stance({ name: "position/not-in-favour", stance: "opposes", reason: "an actor is not in favour of it", pattern: "( @be ( @adverb )* not ( @adverb )* ( in favour|favor|support of / convinced|persuaded by|of / happy|satisfied|comfortable with ) )" }),
  stance({ name: "position/opposed-to", stance: "opposes", reason: "an actor is opposed to it or against it", pattern: "@be ( @adverb / firmly|strongly|resolutely|still )* ( opposed to / against )" }),
  stance({ name: "position/expressed-opposition", stance: "opposes", reason: "an actor voiced or repeated its opposition", pattern: "( @v-express / @v-stress ) [lead-in] ( @n-oppose to|against|of / rejection|repudiation|refusal of )" }),
  stance({ name: "position/opposition-of", stance: "opposes", holder: "who", reason: "an actor's opposition to something", pattern: "( [who:actors] 's|' ) ..2 @n-oppose to|of" }),
  stance({ name: "position/objected-to", stance: "opposes", reason: "an actor objected or protested", pattern: "( objected|objects|objecting to / protested|protests|protesting ( @adverb )* ( to [target:chunk] )? over|against|at / disagreed|disagrees with / spoke|speaks|came|comes|speaking out against / dissociated|distanced ..2 from / find|finds|found fault with )" }),
  stance({ name: "position/pushes-back", stance: "opposes", reason: "an actor pushes back against it", pattern: "( push|pushed|pushes|pushing back against|on / stand|stood|stands|standing up to|against )" }),
  stance({ name: "position/no-to", stance: "opposes", holder: "who", reason: "a headline's no to something", pattern: "( ^ [who:actors] ( : )? no to )" }),
  stance({ name: "position/no-place-for", stance: "opposes", holder: "voice", reason: "the speaker says that there can be no such thing", pattern: "there can|must|should|will be no !alternative|substitute|justification|excuse|doubt|peace|lasting|security|world|global|durable|sustainable|just|justice|stable|stability|progress|prosperity|solution|winner|winners|victory|development|shortage|end" }),
  stance({ name: "position/no-military-solution", stance: "opposes", holder: "voice", reason: "the speaker says that force is no way out", pattern: "( there is|'s|was no [force-ahead] / [subject:chunk] ( cannot|can't / can|could|will not|never ) be ..1 solved|resolved|settled|won|achieved|imposed|ended ( through|by|with|via [force-ahead] ) )" }),
  stance({ name: "position/has-no-future", stance: "opposes", holder: "voice", reason: "the speaker denies that it can be part of what comes", pattern: "[issue:chunk] ( ( can|could|will never|not / cannot ) ( unite|deliver|govern|lead|represent|restore|bring / be ( part of / trusted|accepted|tolerated|allowed ) ) / has|have no ( place|future|role in / legitimacy ) / has|have lost ..2 legitimacy / must go )" }),
  stance({ name: "position/we-must-not", stance: "opposes", holder: "voice", reason: "the speaker says what he and others must not allow", pattern: "we ( must|should|shall|can|will|do not|never / cannot|can't|won't|don't ) ( allow|accept|tolerate|permit / stand by / turn a blind eye to )" }),
  stance({ name: "position/does-not-accept", stance: "opposes", denied: "only", reason: "an actor does not recognise or accept it", pattern: "recognise|recognize|recognised|recognized|recognises|recognizes|recognising|recognizing|accept|accepted|accepting|tolerate|condone|countenance !cards|cash|payment|payments|visitors|applications" }),
  stance({ name: "position/ruled-out", stance: "opposes", reason: "an actor ruled it out", pattern: "( ruled|rules|ruling out !of ( the )? ( possibility|prospect|idea|option of )? )" }),
  stance({ name: "position/too-early", stance: "opposes", holder: "voice", reason: "the speaker calls it too early", pattern: "it is|was|'s ..1 too early|soon to|for" }),
  stance({ name: "position/opposes", stance: "opposes", reason: "an actor opposes or rejects it", pattern: "@v-oppose !from|between ( the idea of / any|a notion|suggestion of )?" }),
]; // biome-ignore format: a rule a line

const SUPPORTS: readonly StanceRule[] = [
  stance({ name: "position/endorsed-by", stance: "supports", holder: "who", reason: "something was endorsed by an actor", pattern: "[issue:chunk] ( is|are|was|were|been )? ( recently|already|also|@adverb )* endorsed|backed|welcomed|supported|hailed|favoured by ( [who:actors] )" }),
  stance({ name: "position/support-of", stance: "supports", holder: "who", reason: "an actor's support for something", pattern: "( ( [who:actors] 's|' ) [qualities] ( @n-support for|to / commitment to ) / [who:forum] ( support|backing for ) )" }),
  stance({ name: "position/support-of-side", stance: "supports", holder: "who", reason: "a state's support or commitment, told by its adjective", pattern: "( [who:side] ( enduring|ongoing|continued|strong|firm|steadfast|unwavering )* ( support for|to / commitment to ) )" }),
  stance({ name: "position/expressed-support", stance: "supports", reason: "an actor expressed support or its commitment", pattern: "( @v-express / @v-stress / gave|gives|lent|offered|pledged|pledges ) [lead-in] ( @n-support ( and @n-support )? for|of|to|with / commitment|commitments|determination|resolve|dedication|willingness|readiness to|for / desire|wish|hope|aspiration for )" }),
  stance({ name: "position/our-support", stance: "supports", holder: "voice", anywhere: true, reason: "the speaker tells of “our” support or commitment", pattern: "( our ..3 ( @n-support for|to|with|of / commitment|determination|resolve|dedication to ) )" }),
  stance({ name: "position/stressed-importance", stance: "supports", reason: "an actor stressed how important it is", pattern: "( @v-stress / @v-express / agreed|agree|agrees|concurred ) ( on )? ( ..5 @n-weight ( of|for|to|that )? / how much|important )" }),
  stance({ name: "position/said-essential", stance: "supports", reason: "an actor stressed that something is essential", pattern: "( @v-stress / said|agreed|stated ) that ( [issue:chunk] ) is|are|was|were|remains|remain ..1 @needed" }),
  stance({ name: "position/is-welcome", stance: "supports", holder: "voice", reason: "the speaker calls it welcome", pattern: "[issue:chunk] is|are ( @adverb / very|most )* welcome" }),
  stance({ name: "position/important-step", stance: "supports", holder: "voice", reason: "the speaker calls it a step or chance of weight", pattern: "[subject:chunk] ( is|was|are|be|marks|marked|represents|offers|provides|provided|presents ( ..7 and )? ( a|an|another|the )* ( ..1 important|positive|significant|key|historic|crucial|vital|welcome|major|useful|valuable|unique|great ..1 step|opportunity|contribution|milestone|moment|chance / opportunity|milestone ) ) toward|towards|to|for|in" }),
  stance({ name: "position/is-needed", stance: "supports", holder: "voice", reason: "the speaker calls something essential", pattern: "it is|'s|remains|was ..1 @needed to|that" }),
  stance({ name: "position/only-way", stance: "supports", holder: "voice", reason: "the speaker sees no other way out", pattern: "( there is|'s|remains ( only )? one ..2 way|path|route|solution|answer ..8 : / the only ..2 way|path|route|solution|answer|option ..10 is|remains|are|was|were ( through|by|via|to )? / [issue:chunk] ( is|are|remains|was|were the only ..3 path|way|solution|answer|route|option ) / there is|'s|can ( be )? no ( viable|other )? alternative|substitute to|for )" }),
  stance({ name: "position/requires-answer", stance: "supports", holder: "voice", reason: "the speaker says which answer it needs", pattern: "[subject:chunk] ( requires|require|demands|demand|deserves|needs|calls ( for )? ) [answer-ahead]" }),
  stance({ name: "position/is-committed", stance: "supports", reason: "an actor is committed to it", pattern: "@be ( @adverb / strongly|firmly|fully|deeply )* committed|dedicated to / @be ( @adverb / firmly|fully )* determined|resolved to / recommitted|recommits to" }),
  stance({ name: "position/ready-to-talk", stance: "supports", reason: "an actor is ready to talk or to work together", pattern: "( ( @be / stand|stands|stood ) ( @adverb / always|fully )* ready|prepared|willing|open ( for|to ) ) [talks-ahead]" }),
  stance({ name: "position/seeks-to-strengthen", stance: "supports", reason: "an actor wants something strengthened or good", pattern: "( wants|want|wanted|seeks|seek|sought|desires|desire [good-ahead] /  wants|want|wanted|aims|aim|aimed|seeks|seek|sought|hopes|hope|hoped to ( further|jointly|@adverb )* strengthen|deepen|bolster|boost|promote|expand|enhance|intensify|reinforce|consolidate|broaden )" }),
  stance({ name: "position/in-favour", stance: "supports", reason: "an actor is in favour of it or behind it", pattern: "( @be ( @adverb )* ( in favour|favor|support of / behind / on the side of / a champion|supporter|advocate of / supportive of / keen|insistent on / keen that / attached to ) / come|came|comes round|around to / came|comes out ( in favour|favor|support of / on the side of ) / ( thrown|threw|throws ..2 weight behind ) / ( spoke|speaks|speaking up for ) / ( sympathises|sympathizes|stands|stood|sides|sided with ) / ( stand|stands|stood by ) )" }),
  stance({ name: "position/pleased", stance: "supports", reason: "an actor is pleased or encouraged by it", pattern: "@be ( @adverb / very|deeply )* @pleased ( by|with|at|that / for / to see )" }),
  stance({ name: "position/supports", stance: "supports", denied: "opposes", reason: "an actor supports, backs or welcomes it", pattern: "@v-support !by|to|in|into|from|home|off|out|down|up|away|at|on" }),
  stance({ name: "position/announced-boycott", stance: "supports", reason: "an actor announced that it stays away", pattern: "( announced|announces|declared|declares|joined|joins|joining ) [boycott-ahead]" }),
  stance({ name: "position/follows-suit", stance: "supports", reason: "an actor does what another did before", pattern: "( follow|follows|followed|following ( the )? suit ) !of|in|by|against", bare: true }),
]; // biome-ignore format: a rule a line

/** A further view in the same breath: "expressed its condemnation of A and its solidarity with B". */
const FURTHER: readonly StanceRule[] = [
  stance({ name: "position/and-condemnation", stance: "condemns", holder: "told", reason: "what an actor expressed goes on to condemnation", pattern: "( and|, / as well as ) ..3 @n-condemn of|at|over" }),
  stance({ name: "position/and-concern", stance: "concerned", holder: "told", reason: "what an actor expressed goes on to concern", pattern: "( and|, / as well as ) ..3 @n-worry about|over|at|regarding" }),
  stance({ name: "position/and-opposition", stance: "opposes", holder: "told", reason: "what an actor expressed goes on to opposition", pattern: "( and|, / as well as ) ..3 ( @n-oppose to / rejection of )" }),
  stance({ name: "position/and-support", stance: "supports", holder: "told", reason: "what an actor expressed goes on to support", pattern: "( and|, / as well as ) ..3 ( @n-support for|to|with / commitment to )" }),
]; // biome-ignore format: a rule a line

export const POSITIONS: readonly StanceRule[] = [
  ...SILENT,
  ...UNDECIDED,
  ...URGES,
  ...CONDEMNS,
  ...CONCERNED,
  ...OPPOSES,
  ...SUPPORTS,
  ...FURTHER,
];
