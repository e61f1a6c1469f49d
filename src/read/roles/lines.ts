// Rules that know a line by its own words alone: page furniture, credits, captions, corrections, bylines and datelines.
// Precision first: each holds for the whole line and for short ones, so that no paragraph of a report is lost to them.
import { MONTH_FORMS } from "../../lexicon/calendar.ts";
import type { Role } from "../../model/document.ts";
import { nameIn } from "./outlet.ts";
import type { Line, Rule } from "./rule.ts";

const MONTH = `(?:${MONTH_FORMS.join("|").toLowerCase()})`;
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day|\\.)?,? )?";
const CLOCK = "(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)? ?(?:a\\.?m\\.?|p\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)";
const ZONE = "(?:\\(?(?:gmt|utc|[a-z]{2,4}t|[a-z]+ time|z)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?)";
const NUMERIC = "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d\\d))";
const DAY = `${WEEKDAY}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${NUMERIC})`;
const TIME = `(?:(?:,| at| -| \\||t)? ?${CLOCK}(?:,? ?${ZONE})?)?`;
const LABEL =
  "(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|issued|released|release date|date|publication date|created|uploaded|filed|revised|write|written|input|entry|registered)(?: on| at)? ?:? ?)";
const MOMENT = `(?:${WEEKDAY}${CLOCK}(?: ?${ZONE})?,? (?:on )?)?${DAY}${TIME}`;
const FULL_DATE = new RegExp(`^${LABEL}?${MOMENT}(?:[ ,|/-]{1,3}${LABEL}${MOMENT})?\\.?$`);
/** "By A Writer | March 3, 2020" and "Oslo, 3 March 2020". */
const PLACE_AND_DATE = new RegExp(`^[\\p{L}.'/&| -]{2,60}, ${DAY}\\.?$`, "u");

const BY_AND_DATE = new RegExp(`^by [^.!?]{3,80}? ?[-|,\\u00b7\\u2022] ?(?:${LABEL})?${MOMENT}\\.?$`);

/** "NORTHERN LEDGER * Brussels bureau * 23 March 2022", "From our correspondent in Madrid \u00b7 29 June 2022". */
const MASTHEAD = new RegExp(
  `^[^.!?]{3,60} (?:--|[*|\\u00b7\\u2022-]) (?:[^.!?]{3,60} (?:--|[*|\\u00b7\\u2022-]) )?(?:${LABEL})?${MOMENT}$`,
);

const matches =
  (pattern: RegExp, most = 14) =>
  (line: Line): boolean =>
    line.words <= most && pattern.test(line.norm);

const line = (name: string, role: Role, reason: string, holds: Rule["holds"]): Rule => ({
  name,
  role,
  reason,
  holds,
});

/** A line of at most so many words, against one expression over the normalised text. */
const furniture = (name: string, reason: string, pattern: RegExp, most = 14): Rule =>
  line(`furniture/${name}`, "furniture", reason, matches(pattern, most));

export const LINE_RULES: readonly Rule[] = [
  line(
    "correction/label",
    "correction",
    "an outlet marks a change of the report by this label",
    ({ norm }) =>
      /^\(?\[?\*?(?:editors?'?s?'? ?notes?|editor'?s'? note|corrections?(?: (?:appended|and clarifications?))?|clarifications?|corrects?|corrected|updates?(?: \d+)?|refiles?|erratum|for the record|this (?:story|article|report|post|version|item) (?:has been|was|is being) (?:updated|corrected|amended|revised|clarified|changed))\b(?:\)?\]? ?[:.\u2014-]| \(| to | that | on | at | with | after | because | in | from )/.test(
        norm,
      ) &&
      !/^(?:updates?|corrects?|corrections?|clarifications?) (?:to|that|on|at|with|after|because|in|from) /.test(
        norm,
      ),
  ),
  line("correction/earlier-version", "correction", "speaks of an earlier version of itself", ({ norm }) =>
    /\b(?:an|the) (?:earlier|previous|original) version of this (?:story|article|report|post|item|headline|caption)\b|^(?:an|the) (?:earlier|previous|original) version (?:misstated|misidentified|misspelled|(?:incorrectly|mistakenly|wrongly|erroneously) (?:said|stated|reported|gave))\b|^the (?:headline|caption|photo caption)(?: (?:of|on|to) this (?:story|article|report))? (?:has been|was) (?:updated|corrected|amended|changed)\b|\bthis (?:story|article|report|post|version) (?:has been|was) (?:updated|corrected|amended|revised) (?:to|on|at|with|after|throughout|because)\b/.test(
      norm,
    ),
  ),

  furniture(
    "tag-manager",
    "left over from a script or a comment in the page",
    /^(?:<!--|!--|-->|\/\/ ?<!\[cdata|<!\[cdata)|google tag \(gtag|gtag\(|window\.datalayer|^datalayer|googletagmanager|^\(function\(|^var [\w$]+ ?=|^function\b.*\{|^\{?"@context"|^\}\)?;?$|adsbygoogle|^@media\b/,
    40,
  ),
  furniture("no-words", "no letter and no digit", /^[^\p{L}\p{N}]*$/u),
  furniture(
    "loading",
    "what a page shows while it loads, or instead",
    /^(?:loading|please wait|search|search(?: results)? for|menu|main menu|close|open menu|toggle (?:navigation|menu|search)|navigation|next|previous|prev|back|home|breaking news|latest(?: news| stories)?|live|live tv|watch live|trending(?: now)?|top stories|most (?:read|viewed|popular|shared)|editors?'? picks?|you are here|print|email|e-mail|pdf|listen|more|all|see all|view all|show more|load more|gallery|photos?|videos?|advertisement|advertise(?: with us)?|sponsored(?: content)?|promoted|ad|play|pause|mute|embed|copy link|link|tags?|topics?|share|like|tweet|pin|follow|sign in|sign up|log ?in|log ?out|register|subscribe|donate|support us|contact|contact us|about|about us|careers|help|faq|sitemap|site map|disclaimer|privacy|privacy policy|cookie policy|terms|terms of (?:use|service)|terms (?:and|&) conditions|accessibility|accessibility links|rss|newsletter|newsletters)[ .:\u2026>\u00bb\u2192]*$/,
    4,
  ),
  furniture(
    "skip-link",
    "a link for keyboards past the menu",
    /^(?:skip|jump|go) to (?:main |the )?(?:content|navigation|search|main|menu|footer|article)\b/,
  ),
  furniture("back-to-top", "a link up the page", /^(?:back|return|go|scroll) to (?:the )?top\b/),
  furniture(
    "more-articles",
    "heads the list of other articles at the end",
    /^(?:more (?:[\p{L}&-]+ ){0,3}(?:articles|stories|headlines)|(?:latest|other|more|top) (?:[\p{L}&-]+ ){1,2}news|previous article.*|next article.*)$/u,
    14,
  ),
  furniture(
    "related",
    "leads to other articles",
    /^(?:related|recommended|suggested|similar|further|more|other|popular|latest|recent|trending)[ :]+(?:articles?|stories|news|posts?|content|reading|coverage|topics?|links?|items?|documents?|publications?|from|on|about|in|by)\b[^.!?]*$|^(?:you (?:might|may) also (?:like|be interested)|what to read next|up next|more like this|in case you missed it|don't miss|related)\b[^.!?]*:?$/,
    10,
  ),
  furniture(
    "read-more",
    "leads to another article",
    /^(?:\*|>|\u00bb|\u2022|-)? ?(?:(?:also )?read(?: more| also| this| next| on| here)?|see also|also see|watch|listen|more|click here|don't miss|explainer|in pictures|in photos|opinion|analysis|explained) ?[:|\u00bb>]/,
    30,
  ),
  furniture(
    "read-more-link",
    "leads to the rest of the article or to another one",
    /^(?:read (?:more|the full (?:story|article|report|text|statement)|full (?:story|article))|continue reading|click here(?: (?:to|for) .*)?|learn more|find out more|see more|more info(?:rmation)?|full story|view (?:original|source|full .*)|download(?: .{0,40})?)[ .\u2026>\u00bb\u2192]*$/,
    12,
  ),
  furniture(
    "comments",
    "invites or counts readers' comments",
    /^(?:(?:leave|write|post|add|make) a (?:comment|reply|response)|leave a reply.*|(?:\d+|no) comments?(?: on .*)?|comments?(?: \(\d+\))?(?: are closed)?|comment\(s\).*|comments? (?:are|is) closed.*|join the (?:conversation|discussion)|view comments.*|be the first to comment.*|trackback.*|pingbacks?.*|reply|cancel reply|your email address will not be published.*|log in to (?:comment|reply).*|you must (?:be logged|log) in.*|post comment|\d+ replies)\.?$/,
    24,
  ),
  furniture(
    "comments-beside",
    "counts readers' comments behind the sections of the site",
    /^[\p{L} ,&/-]{2,60} (?:no|\d+) comments? on /u,
    50,
  ),
  furniture(
    "share",
    "sends the page elsewhere",
    /^(?:share|tweet|pin|email|e-mail|print|save|bookmark|copy|post|send|forward|like|follow)(?: (?:this|it|on|via|to|with|us|link|article|story|page|post|by|by email|url))*(?:,? ?(?:(?:on|via|to|with|or|and|by) )?(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|print|messenger|instagram|youtube|flipboard|friends?|bluesky|threads|mastodon|copy link))*[ :.!]*$/,
    12,
  ),
  furniture(
    "networks",
    "names of networks and nothing else",
    /^(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|print|messenger|instagram|youtube|flipboard|tumblr|rss|line|weibo|wechat|copy link|google\+?|bluesky|threads|mastodon)[ ,|/\u00b7\u2022]*)+$/,
    12,
  ),
  furniture(
    "follow",
    "asks to be followed",
    /^(?:follow|like|join|find|add|connect with) (?:us|\S+(?: \S+){0,3}) (?:on|as a preferred source on) (?:facebook|twitter|x|google|linkedin|whatsapp|telegram|instagram|youtube|social media|flipboard)\b[^.!?]{0,60}[.!]?$|^follow @?\w+$/,
    16,
  ),
  furniture(
    "subscribe",
    "offers a subscription or a newsletter",
    /^(?:subscribe|sign up|register|log in|sign in|join|become a (?:member|subscriber|supporter)|get|receive|start your (?:free )?trial|already a subscriber)\b(?=.*\b(?:newsletters?|e-?mails?|inbox|alerts?|notifications?|updates|news|subscribe|subscriber|subscription|account|mailing list|free|access|digital|member|today|now|briefing)\b)[^;]*$/,
    22,
  ),
  furniture(
    "newsletter",
    "offers a newsletter",
    /\b(?:our|the|daily|weekly|morning|free) (?:\w+ )?newsletters?\b.*\b(?:inbox|sign up|subscribe|email)\b|\b(?:inbox|sign up|subscribe)\b.*\bnewsletters?\b|^enter your e-?mail(?: address)?\b|^e-?mail address\b|^your e-?mail\b|delivered (?:straight |directly |right )?to your inbox/,
    40,
  ),
  furniture(
    "cookies",
    "asks about cookies",
    /\b(?:we|this (?:web)?site|our partners|(?:web)?site) uses? (?:\w+ )?cookies\b|^(?:accept|reject|manage|allow|decline) (?:all |my |necessary |optional )?(?:cookies|all|preferences)\b|\bcookie (?:policy|settings|preferences|consent|notice)\b|\bby (?:continuing|clicking|using)\b.*\b(?:cookies|privacy policy|terms)\b/,
    70,
  ),
  furniture(
    "rights",
    "claims the rights in the page",
    /^(?:copyright(?: ?\u00a9| ?\(c\)|:? ?\d{4}|:| by |$)|copyright [^.]{1,60}\d{4}[^.]*$|\u00a9|\(c\) ?\d{4}|all rights reserved|all (?:content|contents|material) (?:copyright|\u00a9))|\ball rights reserved\b|^(?:this material may not be|no part of this)\b.*\b(?:published|reproduced|broadcast|rewritten|redistributed)\b|\u00a9 ?\d{4}/,
    45,
  ),
  furniture(
    "category",
    "files the article under a section of the site",
    /^[ |>\u2022\u00b7*-]*(?:category|categories|filed under|posted in|tagged(?: with| as| under)?|tags?|topics?|keywords?|section|subjects?|in this story|related topics?|labels?|file under):? ?\p{L}[^.!?]*$/u,
    30,
  ),
  furniture(
    "reading-time",
    "counts minutes or readers",
    /^(?:\d+ ?-? ?(?:min(?:ute)?s?)(?: read| ago)?|(?:estimated )?reading time:? .*|[\d,.]+k? (?:views?|shares?|likes?|reads?|followers?|reactions?)|(?:a |an |\d+ )(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago|viewed \d+ times|\d+ of \d+|page \d+(?: of \d+)?|audio duration.*|listen to (?:this )?(?:article|story).*)$/,
    10,
  ),
  furniture(
    "trail",
    "shows the way through the site",
    /^(?:you are here:? )?(?:home|start|news|world|politics|front page)(?: ?[>\u203a\u00bb/|\u2192] ?[^>\u203a\u00bb/|\u2192.]{1,80})+$/,
    40,
  ),
  furniture(
    "bar",
    "short words between bars or dots, as menus stand",
    /^(?:[^|\u00b7\u2022.!?]{1,30} ?[|\u00b7\u2022] ?){2,}[^|\u00b7\u2022.!?]{1,30}$/,
    40,
  ),
  furniture(
    "browser",
    "speaks of the reader's browser",
    /^(?:please )?(?:enable|turn on|activate) javascript|\bjavascript (?:is|must be|needs to be) (?:disabled|enabled|required)|your browser (?:does not|doesn't|is (?:out of date|not supported))|^this (?:video|audio|content|site|page) (?:is not available|cannot be|requires|is no longer)/,
    40,
  ),
  furniture(
    "video-player",
    "speaks of a player in the page",
    /^(?:watch|play|listen)(?: the)? (?:video|audio|now|live|here)\b[^.!?]*$|^no media source currently available|^embed share|^the (?:code|url) has been copied to your clipboard/,
    16,
  ),

  line(
    "credit/photograph",
    "credit",
    "names who took or owns the picture",
    matches(
      /^\(?\[?(?:photo(?:graph)?s?|pictures?|pics?|images?|video|illustration|graphic|map|source|file photo|featured image)(?: (?:credits?|source|courtesy(?: of)?|by|via|copyright))? ?(?::|\/)|^\(?\[?(?:photo(?:graph)?s?|pictures?|pics?|images?|illustration|graphic|cover image)(?: (?:credits?|courtesy(?: of)?|by|via))\b[^.!?]*[)\].]?$|^(?:credits?|courtesy(?: of)?) ?: ?/,
      18,
    ),
  ),
  line(
    "credit/agency",
    "credit",
    "nothing but agencies and names around a slash, as under pictures",
    ({ text, words }) =>
      words <= 9 &&
      /^\(?(?:[\p{Lu}][\p{L}.'-]*,? ?){0,5}(?:\/|via )? ?(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|Xinhua|Kyodo(?: News)?|Yonhap|TASS|Anadolu(?: Agency)?|Bloomberg|AP Photo|Pool|NurPhoto|Shutterstock|iStock|Alamy|PTI|ANI)(?: (?:Photo|Images|News|Pool))?(?: ?(?:\/|via|,) ?[\p{L} .'-]{2,40})*\)?\.?$/u.test(
        text,
      ) &&
      /[/]| via |^\(|Getty|AP Photo/.test(text),
  ),
  line(
    "caption/labelled",
    "caption",
    "a picture's caption says that it is one",
    ({ norm, words }) =>
      words <= 70 &&
      /^(?:\(?file(?: photo| picture| image)?\)? ?[:-]|file (?:photo|picture|image)\b|caption ?:|image caption\b|photo caption\b|pictured(?: here)?[ :,(]|above ?:|in this (?:file |handout |pool |image |screen)?(?:photo|picture|image|handout|grab|frame)\b)/.test(
        norm,
      ),
  ),
  line(
    "caption/credited",
    "caption",
    "ends in the picture's credit",
    ({ text, words }) =>
      words <= 70 &&
      /(?:\([^()]{0,60}\b(?:photo|image|picture)\b[^()]{0,80}\)|[([][^()[\]]{0,60}\/(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Pool|Kyodo)\b[^()[\]]{0,60}[)\]]|\bphoto(?:graph)?(?: by)?: [^.!?]{2,60}|\b(?:AP Photo|Getty Images)\/?[^.!?]{0,40})\.?$/i.test(
        text,
      ) &&
      !/^["\u201c]/.test(text),
  ),
  line(
    "byline/by",
    "byline",
    "names the writer and nothing else",
    ({ text, words }) =>
      words <= 16 &&
      /^(?:(?:Written|Reported|Story|Words|Text|Posted|Published|Report|Analysis|Author|Reporting) )?[Bb][Yy]:? (?:(?:Dr|Mr|Ms|Mrs|Prof)\. )?[\p{Lu}][\p{L}\p{M}.'\u2019-]*(?:,? (?:[\p{Lu}][\p{L}\p{M}.'\u2019-]*|and|AND|de|da|del|der|van|von|bin|al|el|in|of|the|for|&|\|)){0,13}$/u.test(
        text,
      ),
  ),
  line(
    "byline/label",
    "byline",
    "names the writer after a label",
    matches(/^(?:authors?|reporter|correspondent|writers?) ?: ?[\p{L} .,'&-]{3,80}$/u, 12),
  ),
  line(
    "byline/desk",
    "byline",
    "an agency's staff names itself where a writer would stand",
    matches(
      /^(?:from )?(?:[\p{L}']+ ){0,3}(?:news ?desk|web ?desk|staff writers?|staff reporters?|correspondents?|newsroom|editorial board|diplomatic (?:editor|correspondent)|bureau chief|news (?:service|agency) staff|agencies)$/u,
      6,
    ),
  ),
  line(
    "byline/contributors",
    "byline",
    "names who else wrote",
    ({ norm, words }) =>
      words <= 45 &&
      (/\bcontributed to (?:this|the) (?:report|story|article|piece)\b/.test(norm) ||
        /^\(?(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing|reporting))? by\b/.test(
          norm,
        ) ||
        /\bsome information for this report (?:came|was)\b/.test(norm)),
  ),
  line("byline/by-and-date", "byline", "names the writer and the day", matches(BY_AND_DATE, 24)),
  line("dateline/date", "dateline", "a full date and nothing else", matches(FULL_DATE, 16)),
  line("dateline/masthead", "dateline", "the outlet's name or desk and a full date", matches(MASTHEAD, 16)),
  line(
    "furniture/masthead",
    "furniture",
    "the outlet's own name above its report",
    ({ index, text, words }) => index < 3 && words <= 8 && nameIn(text) !== undefined,
  ),
  line(
    "dateline/place-and-date",
    "dateline",
    "a place, a full date and nothing else",
    matches(PLACE_AND_DATE, 9),
  ),
];
