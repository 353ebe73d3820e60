import type { Cast } from "../../../stance/cast.ts";
import { sideOf, type Utterance } from "../../../stance/utterances.ts";
import type { Sentence, Token } from "../../../text/prose.ts";
import type { Span } from "../../../text/span.ts";

/** Who has a sentence at the beginning or the end of a text. */
export interface Edge {
  readonly side: string;
  readonly name: string;
  /** What is said, or who acts. */
  readonly span: Span;
}

/** Who has the first sentence: who speaks in it first, else who acts in it. */
export function opening(sentence: Sentence | undefined, cast: Cast, said: readonly Utterance[]): Edge | null {
  return (
    spokenIn(said.find((utterance) => utterance.sentence === sentence?.index)) ?? actingIn(sentence, cast)
  );
}

/** Who speaks last in the last sentence. */
export function closing(sentence: Sentence | undefined, said: readonly Utterance[]): Edge | null {
  return spokenIn(said.findLast((utterance) => utterance.sentence === sentence?.index));
}

function spokenIn(utterance: Utterance | undefined): Edge | null {
  const side = utterance === undefined ? null : sideOf(utterance);
  if (utterance === undefined || side === null) return null;
  return { side, name: utterance.name, span: utterance.span };
}

/** The actor with whom a sentence begins, up to its first verb, behind a word of time: "On 18 May the baker Bo Lind". */
export function actingIn(sentence: Sentence | undefined, cast: Cast): Edge | null {
  const tokens = sentence?.tokens ?? [];
  for (let i = afterTime(tokens); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.wordClass === "ADP" || token.text === ",") return null;
    const member = token.isWord ? cast.memberAt(0, token.span) : null;
    if (member !== null && member.kind !== "place" && member.kind !== "other") {
      return { side: member.side ?? member.name, name: member.name, span: token.span };
    }
    if (token.wordClass === "VERB" || token.wordClass === "AUX") return null;
  }
  return null;
}

const TIME =
  /^(?:\d{1,4}|\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|last|this|next|early|late|spring|summer|autumn|fall|winter|year|month|week|morning|evening|noon)$/i;

/** Where a sentence begins that opens with a word of time, past the comma behind it. */
function afterTime(tokens: readonly Token[]): number {
  let at = /^(?:on|in|at|by|since)$/i.test(tokens[0]?.text ?? "") ? 1 : 0;
  const first = at;
  while (TIME.test(tokens[at]?.text ?? "")) at++;
  if (at === first) return 0;
  return tokens[at]?.text === "," ? at + 1 : at;
}
