import { firstFrom } from "../../../text/in-order.ts";
import { spanOf } from "../../../text/mapped-text.ts";
import type { Prose, Sentence, Token } from "../../../text/prose.ts";
import type { Span } from "../../../text/span.ts";
import { isCapitalised } from "../../lexicon/context.ts";
import { isMaxim, unmasks } from "./maxims.ts";
import { isVerdict } from "./verdicts.ts";

/** A comment that no list of words finds. */
export interface Aside {
  readonly kind: "brackets" | "verdict" | "maxim" | "contrast" | "opener" | "exclamation";
  readonly span: Span;
  readonly words: string;
  /** Place of its first word or mark among the tokens. */
  readonly token: number;
}

/** What a comment in brackets opens with, or is. */
const BRACKETED =
  /^(?:(?:yes|no),|(?:really|sic|surprise|naturally|of course|obviously|seriously|alas|sigh|wink|oops|ahem|gasp|no joke|no kidding|pun intended|conveniently)\b[^\p{L}]*$|or so (?:he|she|they|it|we|the)\b|so much for\b|as if\b|believe it or not|the irony\b|what a\b|what else\b|who else\b|who knew|you read\b|you guessed|go figure|never mind\b|not that (?:it|he|she|they|anyone|anybody|we|you)\b|thank (?:god|goodness|heavens)|if you can call\b|if that\b|how (?:nice|kind|convenient|generous|ironic)\b|[!?]+$)|!$/iu;

const GREETING =
  /^(?:hello|hi|hey|good (?:morning|afternoon|evening|night|day|luck)|welcome|thanks?|thank you|many thanks|goodbye|bye|see you|happy|merry|stay tuned|over to)\b/i;
const OPENER = /^(?:no|yes|well|sorry|oh|ah|look|come on),\s+\S/i;

/** The comments in brackets, verdicts in a sentence of their own, talk to the reader, and exclamations of a text. */
export function asidesIn(prose: Prose): Aside[] {
  return prose.sentences.flatMap((sentence) => {
    const { kind, speaker } = prose.blocks[sentence.block] ?? {};
    if (kind === "quote" || kind === "table") return [];
    if (speaker !== undefined) return speaker.isOutlet ? turnIn(prose, sentence) : [];
    return [...bracketsIn(prose, sentence), ...wholeIn(prose, sentence), ...exclamationIn(prose, sentence)];
  });
}

/** What a host says to a guest beside questions: verdicts, and exclamations other than greetings and thanks. */
function turnIn(prose: Prose, sentence: Sentence): Aside[] {
  if (isVerdict(prose, sentence)) return wholeIn(prose, sentence);
  return GREETING.test(sentence.text.trim()) ? [] : exclamationIn(prose, sentence);
}

function bracketsIn(prose: Prose, { text, from }: Sentence): Aside[] {
  return [...text.matchAll(/\(([^()]{1,120})\)/g)].flatMap((match): Aside[] => {
    const content = match[1] ?? "";
    if (!BRACKETED.test(content.trim()) || /^["“‘'].*["”’']$/.test(content.trim())) return [];
    return [asideOf("brackets", prose, from + match.index, from + match.index + match[0].length)];
  });
}

function wholeIn(prose: Prose, sentence: Sentence): Aside[] {
  const words = sentence.text.trim();
  const from = sentence.from + sentence.text.indexOf(words);
  if (isVerdict(prose, sentence)) return [asideOf("verdict", prose, from, from + words.length)];
  if (isMaxim(prose, sentence)) return [asideOf("maxim", prose, from, from + words.length)];
  if (unmasks(prose, sentence)) return [asideOf("contrast", prose, from, from + words.length)];
  const before = prose.sentences[sentence.index - 1];
  const answers = before?.text.trim().endsWith("?") ?? false;
  if (answers || !OPENER.test(words)) return [];
  return [asideOf("opener", prose, from, from + words.indexOf(","))];
}

function exclamationIn(prose: Prose, { tokens }: Sentence): Aside[] {
  const at = tokens.findLastIndex(({ text }) => /^[!?]*!$/.test(text));
  const mark = tokens[at];
  // "Yahoo! said": a name goes on.
  if (mark === undefined || tokens.slice(at).some(({ isWord }) => isWord)) return [];
  // The brackets' own finding.
  if (tokens.slice(at).some(({ text }) => text === ")")) return [];
  return [asideOf("exclamation", prose, mark.from, mark.to)];
}

function asideOf(kind: Aside["kind"], { text, tokens, mapped }: Prose, from: number, to: number): Aside {
  const words = text.slice(from, to);
  return { kind, span: spanOf(mapped, from, to), words, token: firstFrom(tokens, from) };
}

const FIRST_PERSON =
  /^(?:i|me|my|myself|we|our|ours|us|ourselves|let['’]s|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))$/i;

/** The first word of each sentence that brings the writer in; the numeral and the country are none. */
export function firstPersons({ sentences, blocks }: Prose): Token[] {
  return sentences.flatMap((sentence) => {
    const { kind, speaker } = blocks[sentence.block] ?? {};
    if (speaker !== undefined || kind === "quote") return [];
    const found = sentence.tokens.find((token, i) => {
      if (!FIRST_PERSON.test(token.text) || token.text === "US" || /^[A-Z]{2,}$/.test(token.text))
        return false;
      const [before, after] = [sentence.tokens[i - 1], sentence.tokens[i + 1]];
      // A band's or film's name.
      if (token.text !== "I") return !(isCapitalised(token) && after !== undefined && isCapitalised(after));
      return before?.wordClass !== "PROPN" && before?.wordClass !== "NOUN" && after?.isWord === true;
    });
    return found === undefined ? [] : [found];
  });
}
