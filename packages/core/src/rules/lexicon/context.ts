import { inSentence } from "../../text/by-sentence.ts";
import { forgetful, type Memory } from "../../text/memory.ts";
import type { Prose, Sentence, Token } from "../../text/prose.ts";
import type { Attribution } from "../../text/quotation.ts";

/** What stands between a negation and the word that it denies. */
const NEGATION_REACH = 5;
/** What stands between a verb of denying and the word: "denied that the vote had been a". */
const DENIAL_REACH = 8;
const NEGATIONS = new Set(["not", "never", "no", "nor", "neither", "without", "cannot", "hardly", "nothing"]);
const DENIALS = new Set(["deny", "reject", "dispute", "avoid", "prevent", "avert"]);

/** Words that end the reach of what stands before them in the sentence. */
const CLAUSE_BREAKS = new Set(["but", "because", "although", "though", "while", "who", "which", "and", "or"]);

/** Words that forbid a thing, and so take it for possible at least ("must not gut the plan"). */
const FORBIDDING = new Set(["must", "should", "ought", "allow", "permit", "let"]);

/** Whether the text denies the word at `position` ("was not a massacre", "denied being a puppet"). */
export function isNegated(tokens: readonly Token[], position: number): boolean {
  const reach = before(tokens, position, DENIAL_REACH);
  if (reach.some((token) => DENIALS.has(token.lemma))) return !isTakenForGranted(tokens, position);
  const negated = reach
    .slice(0, NEGATION_REACH)
    .some((token) => NEGATIONS.has(lower(token)) || /n['’]t$/.test(lower(token)));
  const forbidden =
    tokens[position]?.wordClass === "VERB" && reach.some(({ lemma }) => FORBIDDING.has(lemma));
  return negated && !forbidden;
}

const DEFINITE = new Set(["the", "this", "that", "these", "those", "his", "her", "its", "their"]);

/** Whether the word is a definite noun's adjective, so that a denial doesn't touch it ("rejects the baseless charges"). */
function isTakenForGranted(tokens: readonly Token[], position: number): boolean {
  const [determiner, word, noun] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  return (
    determiner !== undefined &&
    DEFINITE.has(lower(determiner)) &&
    word?.wordClass === "ADJ" &&
    noun?.wordClass === "NOUN"
  );
}

/** How far before a label the verb of labelling may stand. */
const LABELLING_REACH = 9;
const LABELLING = new Set(
  `call label brand dub denounce condemn designate list consider deem term accuse charge convict suspect proscribe
  declare blacklist paint liken name rename decry deride vilify outlaw sanction ban`.split(/\s+/),
);
/** Those that do so with "as" alone: "treated as a menace" labels, "treated to a farce" doesn't. */
const LABELLING_AS = new Set(
  `describe regard view characterise characterize portray depict classify refer define treat recognise
  recognize`.split(/\s+/),
);
const LABELLING_NOUNS = new Set(
  "label term word phrase epithet definition designation accusation charge allegation status".split(" "),
);

/** Whether the text lays the word at `position` in someone's mouth ("what the ministry called a massacre"). */
export function isCalledSo(tokens: readonly Token[], position: number): boolean {
  const wordClass = tokens[position]?.wordClass;
  if (wordClass === "ADV" || wordClass === "VERB") return false;
  const reach = before(tokens, position, LABELLING_REACH, false);
  return reach.some(
    (token, i) =>
      (LABELLING.has(token.lemma) && !isImperative(tokens, token)) ||
      (LABELLING_AS.has(token.lemma) && reach.slice(0, i).some((between) => lower(between) === "as")) ||
      LABELLING_NOUNS.has(token.lemma) ||
      /^liken(?:ed|ing)$/.test(lower(token)),
  );
}

/** Whether the token opens its sentence with the base form of a verb: the reader is told to do it ("Consider"). */
function isImperative(tokens: readonly Token[], token: Token): boolean {
  const previous = tokens[token.index - 1];
  return lower(token) === token.lemma && previous?.sentence !== token.sentence;
}

/** How far before a word a hedge may stand. */
const HEDGE_REACH = 4;
const HEDGES = new Set(
  "apparently seemingly reportedly allegedly arguably perhaps possibly maybe somewhat supposedly potentially".split(
    " ",
  ),
);

/** Whether the text takes a step back from the word at `position` ("a seemingly hopeless case", "a sort of"). */
export function isHedged(tokens: readonly Token[], position: number): boolean {
  return before(tokens, position, HEDGE_REACH).some((token, i, reach) => {
    const kind = /^(?:kind|sort)$/.test(lower(token)) && reach[i - 1]?.lemma === "of";
    return HEDGES.has(lower(token)) || kind;
  });
}

/** Sources that are nobody in particular ("as they say"). */
const NOBODY = new Set(["they", "we", "you", "one", "people", "some"]);

/** Whether a cue tells how someone regards a thing, and not what they say of it ("sees the talks as"). */
function isViewing(cue: Attribution["cue"]): boolean {
  return cue !== null && /^(?:see|sees|saw|seeing|view|views|regard|regards|find|finds)$/i.test(cue.text);
}

/**
 * Whether the token stands in the indirect speech of a source that is not the text's own author. A semicolon
 * ends what is reported.
 */
export function isReported(prose: Prose, attributions: readonly Attribution[], token: Token): boolean {
  return inSentence(attributions, token.sentence).some(
    ({ sentence, content, frame, source, cue }) =>
      source !== null &&
      !NOBODY.has(source.name.toLowerCase()) &&
      !isViewing(cue) &&
      frame !== "outlet" &&
      frame !== "author" &&
      content.some((span) => span.start <= token.span.start && token.span.end <= span.end) &&
      !prose.sentences[sentence]?.tokens.some(
        ({ text, span }) =>
          text === ";" && cue !== null && cue.span.end <= span.start && span.end <= token.span.start,
      ),
  );
}

/** Up to `count` words before a position, back to the clause's beginning (or the sentence's). */
function before(tokens: readonly Token[], position: number, count: number, clause = true): Token[] {
  const found: Token[] = [];
  for (let i = position - 1; i >= 0 && found.length < count; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[position]?.sentence) break;
    if (/^[.;:!?–—]$/.test(token.text) || (clause && token.text === ",")) break;
    if (clause && CLAUSE_BREAKS.has(lower(token))) break;
    if (token.isWord) found.push(token);
  }
  return found;
}

/**
 * Whether the words at `first` to `last` are part of a proper name: capitalised within a sentence, or at its
 * beginning with a capitalised word that follows them elsewhere too. In a line that capitalises every word
 * capitals tell nothing.
 */
export function isInName(prose: Prose, first: number, last: number, names: () => NamePairs): boolean {
  const { tokens } = prose;
  const token = tokens[first];
  const sentence = token && prose.sentences[token.sentence];
  if (token === undefined || sentence === undefined || !isCapitalised(token)) return false;
  // Always capitalised, and nobody's name.
  if (/^I(?:['’]|$)/.test(token.text)) return false;
  if (isTitleCase(prose, sentence)) return false;
  if (token !== firstWord(sentence)) return true;
  if (names().has(lower(token))) return true;
  const next = tokens[last + 1];
  return (
    next !== undefined &&
    next.sentence === token.sentence &&
    isCapitalised(next) &&
    names().has(`${lower(token)} ${lower(next)}`)
  );
}

/**
 * What is capitalised inside sentences, lower case: pairs of words, and words that nowhere stand without their
 * capital. Parts of names.
 */
export function namePairs(proses: readonly Prose[], memory: Memory = forgetful): NamePairs {
  const found = proses.map((prose) => memory.recall(capitalisedIn, prose));
  return {
    has: (words) =>
      found.some(({ pairs }) => pairs.has(words)) && !found.some(({ small }) => small.has(words)),
  };
}

/** Words and pairs of words that are parts of names. */
export type NamePairs = Pick<ReadonlySet<string>, "has">;

function capitalisedIn(prose: Prose): {
  readonly pairs: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
} {
  const pairs = new Set<string>();
  const small = new Set<string>();
  for (const sentence of prose.sentences) {
    if (isTitleCase(prose, sentence)) continue;
    sentence.tokens.forEach((token, i) => {
      const next = sentence.tokens[i + 1];
      if (!isCapitalised(token)) small.add(token.text);
      // What stands right behind a mark may open a quotation.
      else if (sentence.tokens[i - 1]?.isWord === true && token !== firstWord(sentence)) {
        pairs.add(lower(token));
        if (next && isCapitalised(next)) pairs.add(`${lower(token)} ${lower(next)}`);
      }
    });
  }
  return { pairs, small };
}

function firstWord(sentence: Sentence): Token | undefined {
  return sentence.tokens.find((token) => token.isWord);
}

/** Whether a line writes its longer words with a capital, as headlines do; in running text a name may do so. */
export function isTitleCase(prose: Prose, sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.isWord && token.text.length > 3);
  const share = words.filter(isCapitalised).length / words.length;
  return prose.blocks[sentence.block]?.kind === "headline"
    ? words.length > 2 && share > 0.75
    : words.length > 3 && share === 1;
}

/** Whether a token stands in a headline or heading. */
export function isInHeadline({ blocks, sentences }: Prose, { sentence }: Token): boolean {
  return blocks[sentences[sentence]?.block ?? -1]?.kind === "headline";
}

export function isCapitalised(token: Token): boolean {
  return token.isWord && /^\p{Lu}/u.test(token.text);
}

export function lower(token: Token): string {
  return token.text.toLowerCase();
}
