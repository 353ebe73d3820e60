import { REPORTING_NOUNS } from "./en/reporting-nouns.ts";
import type { NameMention } from "./name.ts";
import type { Token } from "./prose.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";
import { speakerOfClause } from "./subject.ts";

/** What words are read on, which speaks for nobody whom the text names. */
const BEARERS = new Set(
  `banner sheet scarf note sign placard poster card sticker shirt t-shirt plaque flag board wreath leaflet flyer badge
  gravestone headstone tombstone billboard ribbon postcard telegram label notice graffiti inscription cake mug hat cap
  bench wall envelope pennant sweater jumper hoodie plate doormat`.split(/\s+/),
);
const FINDING = new Set("find see receive discover spot notice get pass open photograph film".split(" "));
const WORDING = /^(?:words?|message|slogan|inscription|caption|motto)$/;
const ANSWERS = new Set("verdict retort motto refrain greeting summary wording slogan rejoinder".split(" "));
const OPENING = /^[“‘«»„"'‚]/;

/** A cue that is no verb of saying, by its first and last token. */
export interface PlacedCue {
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker;
}

/** `a scarf with the words “…”`, which nobody says, and `ended her speech with the words “…”`. */
export function wordsOn(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
): PlacedCue | null {
  const noun = tokens[i] as Token;
  if (!WORDING.test(noun.text) || !opensAfter(context, noun)) return null;
  if (!/^(?:the|an?|its)$/.test(tokens[i - 1]?.text ?? "")) return null;
  if (!/^(?:with|bearing|carrying|showing|in|under|by)$/.test(tokens[i - 2]?.text ?? "")) return null;
  const bearer = bearerWithin(tokens, Math.max(0, i - 8), i - 1);
  if (bearer !== null) return { first: i, last: i, speaker: thing(bearer) };
  const found = speakerOfClause(context, tokens, names, i);
  return found === null ? null : { first: i, last: i, speaker: found.speaker };
}

/** What the words after a colon stand on, where somebody only finds it: `She found a note: “…”`. */
export function foundWords(tokens: readonly Token[], verb: number): Speaker | null {
  if (!FINDING.has(tokens[verb]?.lemma ?? "")) return null;
  const after = tokens.slice(verb + 1, verb + 12);
  const colon = after.findIndex(({ text }) => text === ":");
  const bearer = colon < 0 ? null : bearerWithin(after, 0, colon);
  return bearer === null ? null : thing(bearer);
}

/** `“…,” was her answer`, `“…,” came Brink's reply`: `i` is the verb's place. */
export function answerAfter(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
): PlacedCue | null {
  const verb = tokens[i] as Token;
  if (!/^(?:is|was|came|ran|runs|goes|went)$/.test(verb.text)) return null;
  if (!/[”"»“«’'‘]\s*$/.test(context.prose.text.slice(Math.max(0, verb.from - 3), verb.from))) return null;
  const whose = tokens[i + 1];
  if (whose === undefined) return null;
  const name = names.find(({ from }) => from === whose.from);
  const possessive = name !== undefined && /^['’]/.test(context.prose.text.slice(name.to, name.to + 1));
  if (!possessive && !/^(?:his|her|their|its)$/.test(whose.text)) return null;
  for (let at = i + 2; at < Math.min(tokens.length, i + 9); at++) {
    const token = tokens[at] as Token;
    if (REPORTING_NOUNS.has(token.lemma) || ANSWERS.has(token.lemma)) {
      const speaker: Speaker =
        name === undefined
          ? { text: whose.text, span: whose.span, name: null, kind: "pronoun" }
          : { text: name.text, span: name.span, name: context.people.fullName(name.text), kind: "name" };
      return { first: i, last: at, speaker };
    }
    const inName = name !== undefined && token.from <= name.to + 2;
    if (!inName && !["ADJ", "NOUN", "ADV", "NUM"].includes(token.wordClass)) return null;
  }
  return null;
}

/** "him" of "according to him", not "her lawyer". */
export function pronounAfter(tokens: readonly Token[], i: number): Speaker | null {
  const token = tokens[i];
  if (token === undefined || !/^(?:him|her|them)$/i.test(token.text)) return null;
  if (/^her$/i.test(token.text) && tokens[i + 1]?.isWord === true) return null;
  return { text: token.text, span: token.span, name: null, kind: "pronoun" };
}

function bearerWithin(tokens: readonly Token[], from: number, to: number): Token | null {
  return (
    tokens.slice(from, to).findLast(({ lemma, text }) => BEARERS.has(lemma) || BEARERS.has(text)) ?? null
  );
}

function thing({ text, span }: Token): Speaker {
  return { text, span, name: null, kind: "description" };
}

function opensAfter({ prose }: SpeakerContext, token: Token): boolean {
  return OPENING.test(prose.text.slice(token.to, token.to + 4).replace(/^[\s:]+/, ""));
}
