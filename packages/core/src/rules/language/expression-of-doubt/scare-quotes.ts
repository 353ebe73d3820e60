import { firstFrom } from "../../../text/in-order.ts";
import type { Prose, Token } from "../../../text/prose.ts";
import type { Quotation } from "../../../text/quotation.ts";
import { isCapitalised, isTitleCase } from "../../lexicon/context.ts";
import type { WrittenText } from "../../rule.ts";

/** Longest words in marks that can be scare quotes. */
const LONGEST = 3;
/** From this many short quotations in one sentence on, they are a list of words. */
const LIST = 3;
/** How far before the marks what explains them may stand, in characters. */
const BEFORE = 70;

/** Wording before the marks that says whose word it is, or that it is a word, name, title or answer. */
const EXPLAINED_BEFORE =
  /(?:\b(?:call(?:s|ed|ing)?|dub(?:s|bed)?|nam(?:e|es|ed|ing)|nickname[ds]?|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|term(?:s|ed|ing)?|describ(?:e|es|ed|ing)|characteri[sz](?:e|es|ed|ing)|known|referred|refers|defin(?:e|es|ed|ing)|coin(?:s|ed|ing)|titled|entitled|headlined|captioned|mark(?:s|ed)|stamped|spel(?:l|ls|led|t)|read(?:s|ing)?|chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|cr(?:y|ies|ied|ying)|yell(?:s|ed|ing)?|answer(?:s|ed|ing)?|vot(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|writ(?:e|es|ing|ten)|wrote|mean(?:s|t|ing)?|deem(?:s|ed)?|consider(?:s|ed)?|rat(?:e|es|ed)|tweet(?:s|ed)?|post(?:s|ed)|hash(?:tag|tags)|translat\w+|so-called)\b[^.;:!?]*|\b(?:words?|terms?|phrases?|names?|label|title|headings?|headline|slogan|motto|mantra|letters?|sign|banner|placard|category|heading|expression|codename|code name|nickname|option|button|song|film|book|novel|album|series|show|play|poem|operation|project|article|essay|report|column|chapter|entitled|as|of|by)\s+(?:the\s+|an?\s+)?)$/i;
/** Nouns behind the marks that make a name or term of what stands in them. */
const NAMED_AFTER =
  /^\s*(?:means?|meant|refers?|stands? for|is (?:a|an|the) (?:word|term|name)|polic(?:y|ies)|laws?|acts?|bills?|rules?|lists?|doctrine|campaign|movement|protests?|clause|test|vote|votes|button|sign|signs|banner|banners|category|label|song|film|book|album|series|show|podcast|hashtag|slogan|cases?|clinics?|zones?|cit(?:y|ies)|scheme|programme|program|tax|strategy|approach|model|scenario|theory|effect|option|agreement|status|visas?|generation)\b/i;

/** Words that claim worth, knowledge or good will: in marks they are denied. */
const CLAIMS_WORTH: ReadonlySet<string> = new Set(
  `expert help helper aid assistance democracy democratic freedom free fair independent independence reform journalist
  journalism science scientist scientific research study peace peaceful peacekeeper justice progress progressive fact
  news truth evidence proof victim protest protester activist compromise moderate solution concern humanitarian historic
  victory success achievement free voluntary volunteer consultation transparency transparent open inclusive neutral
  impartial objective balanced fair honest safe safety protection security friend ally partner leader leadership
  compassion tolerance tolerant equality diversity charity gift donation generous generosity elite elites intellectual
  scholar professional professionalism liberation election referendum vote trial debate apology explanation accident
  mistake art culture civilised civilized civilisation civilization modern efficient efficiency savings improvement
  improved green clean sustainable natural healthy family values patriot patriotic hero heroic
  strategic special exclusive privileged brotherly friendly serious responsible credible legitimate popular spontaneous
  normal necessary reasonable respectable civil cultural moral principled`.split(/\s+/),
);

/** Words in marks that nobody is said to have used; `first` and `last` are the places of the words among the tokens. */
export interface ScareQuotes {
  readonly quotation: Quotation;
  readonly first: number;
  readonly last: number;
  /** One of the words claims worth, as “experts” and “help” do. */
  readonly claimsWorth: boolean;
}

/**
 * One to three words in quotation marks that are nobody's: no speaker stands by them, and they are no title, name,
 * term that is introduced, word as such, or answer.
 */
export function scareQuotesIn({ prose, quotations, attributions }: WrittenText): ScareQuotes[] {
  const spoken = new Set(attributions.flatMap(({ sentence, source }) => (source === null ? [] : [sentence])));
  const short = quotations.flatMap((quotation): ScareQuotes[] => {
    const words = wordsIn(prose, quotation);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length > LONGEST || quotation.nested) return [];
    const claimsWorth = words.some(
      (word) => CLAIMS_WORTH.has(word.lemma) || CLAIMS_WORTH.has(word.text.toLowerCase()),
    );
    return [{ quotation, first: first.index, last: last.index, claimsWorth }];
  });
  const perSentence = new Map<number, number>();
  for (const { quotation } of short) {
    perSentence.set(quotation.sentence, (perSentence.get(quotation.sentence) ?? 0) + 1);
  }
  return short.filter(({ quotation, first, last }) => {
    const { sentence, speaker } = quotation;
    if (speaker !== null || spoken.has(sentence) || (perSentence.get(sentence) ?? 0) >= LIST) return false;
    const block = prose.blocks[prose.sentences[sentence]?.block ?? -1];
    if (
      block === undefined ||
      block.kind === "headline" ||
      block.kind === "quote" ||
      block.kind === "caption"
    )
      return false;
    return isMarked(prose, quotation) && !isExplained(prose, quotation) && !isName(prose, first, last);
  });
}

function wordsIn({ tokens }: Prose, { from, to }: Quotation): Token[] {
  const words: Token[] = [];
  for (let i = firstFrom(tokens, from); i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.from >= to || words.length > LONGEST) break;
    if (token.isWord) words.push(token);
  }
  return words;
}

const MARK = /["“”„‘’«»‹›']/;

/** Whether a mark stands right before and right after; what is said in full ("No.") ends within them. */
function isMarked({ text }: Prose, { from, to, text: words }: Quotation): boolean {
  return (
    MARK.test(text.slice(from - 1, from)) &&
    MARK.test(text.slice(to, to + 1)) &&
    !/[.!?…]$/.test(words.trim()) &&
    !/\d/.test(words) &&
    words.length > 2
  );
}

function isExplained({ text, sentences }: Prose, { from, to, sentence }: Quotation): boolean {
  const start = Math.max(sentences[sentence]?.from ?? 0, from - 1 - BEFORE);
  const before = text.slice(start, from - 1);
  // "(“river mouth”)" glosses the word before it.
  return (
    EXPLAINED_BEFORE.test(before) || /\(\s*$/.test(before) || NAMED_AFTER.test(text.slice(to + 1, to + 30))
  );
}

/** A title, or a nickname between the parts of a name. */
function isName(prose: Prose, first: number, last: number): boolean {
  const { tokens, sentences } = prose;
  const words = tokens.slice(first, last + 1).filter(({ isWord }) => isWord);
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  if (sentence === undefined || isTitleCase(prose, sentence)) return true;
  const long = words.filter(({ text }) => text.length > 3);
  const opens = sentence.tokens.find(({ isWord }) => isWord)?.index === first;
  if (long.every(isCapitalised) && (!opens || long.length > 1)) return true;
  const [before, after] = [tokens[first - 2], tokens[last + 2]];
  return before !== undefined && after !== undefined && isCapitalised(before) && isCapitalised(after);
}
