// Sentences in; out come a few more of them as headlines and careless writers would set them: their tags and trees are the same.
import type { TreebankSentence } from "./treebank.ts";

type Setting = (sentence: TreebankSentence) => TreebankSentence;

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);
const SMALL_IN_HEADLINES = /^(?:ADP|CCONJ|DET|PART|PUNCT)\|/;

const withForms =
  (change: (form: string, tag: string) => string): Setting =>
  (sentence) => ({ ...sentence, forms: sentence.forms.map((form, at) => change(form, sentence.tags[at]!)) });

/** Without its last word, if that is a full stop on which nothing hangs. */
const withoutStop: Setting = (sentence) => {
  const last = sentence.forms.length;
  const isLoose = last > 1 && sentence.forms[last - 1] === "." && !sentence.heads.includes(last);
  if (!isLoose) return sentence;
  const { id, forms, tags, heads, relations } = sentence;
  return {
    id,
    forms: forms.slice(0, -1),
    tags: tags.slice(0, -1),
    heads: heads.slice(0, -1),
    relations: relations.slice(0, -1),
  };
};

const headline: Setting = (sentence) =>
  withForms((form, tag) => (SMALL_IN_HEADLINES.test(tag) ? form : capital(form)))(withoutStop(sentence));

const SETTINGS: readonly Setting[] = [
  headline,
  withForms((form) => form.toLowerCase()),
  withoutStop,
  withForms((form) => form.toUpperCase()),
];

/** One more sentence for every `every`th, in each setting by turns. */
export const augmented = (sentences: readonly TreebankSentence[], every: number): TreebankSentence[] =>
  sentences
    .filter((_, at) => at % every === 0)
    .map((sentence, at) => SETTINGS[at % SETTINGS.length]!(sentence));
