import type { Cue } from "./cues.ts";
import { firstFrom } from "./in-order.ts";
import { spanOf } from "./mapped-text.ts";
import { insideMarks } from "./marked-ranges.ts";
import type { NameMention } from "./name.ts";
import type { Sentence, Token } from "./prose.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** What somebody does between their words: `She paused. “…”`. */
export interface Beat {
  readonly speaker: Speaker;
  /** Offset of the verb. */
  readonly from: number;
  readonly to: number;
}

/** The verb of a cue that stands for a beat while pronouns are resolved. */
export const BEAT = "";

export function beatCue({ prose }: SpeakerContext, { index }: Sentence, { speaker, from, to }: Beat): Cue {
  const text = prose.text.slice(from, to);
  return {
    text,
    span: spanOf(prose.mapped, from, to),
    from,
    to,
    sentence: index,
    verb: BEAT,
    speaker,
    nominal: false,
  };
}

/** Longer sentences tell more than a gesture. */
const LONGEST = 16;

/** The subject of a short sentence that a quotation follows in its paragraph; null where it isn't one person. */
export function beatIn(context: SpeakerContext, sentence: Sentence): Beat | null {
  const { prose, marked } = context;
  const next = prose.sentences[sentence.index + 1];
  if (next === undefined || next.block !== sentence.block || sentence.tokens.length > LONGEST) return null;
  if (!/[.…]\s*$/.test(prose.text.slice(sentence.from, sentence.to))) return null;
  const quoted = marked[firstFrom(marked, next.from)];
  if (quoted === undefined || quoted.from - next.from > 2 || touchesMarks(context, sentence)) return null;
  const names = context.namesOf(sentence.index);
  const { tokens } = sentence;
  for (let i = tokens.length - 2; i >= 0; i--) {
    if (!opensClause(tokens, i)) continue;
    const speaker = subjectAt(context, tokens[i] as Token, names);
    if (speaker === null) continue;
    let at = i + 1;
    while (speaker.kind === "name" && (tokens[at]?.span.start ?? Infinity) < speaker.span.end) at++;
    while (tokens[at]?.wordClass === "ADV") at++;
    const verb = tokens[at];
    if (verb?.wordClass === "VERB" && !/ing$/.test(verb.text))
      return { speaker, from: verb.from, to: verb.to };
  }
  return null;
}

/** Whether the token opens the sentence, "then" and "and" aside, or follows a comma. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text === ",") return true;
  return tokens.slice(0, i).every(({ wordClass }) => wordClass === "ADV" || wordClass === "CCONJ");
}

function subjectAt({ people }: SpeakerContext, token: Token, names: readonly NameMention[]): Speaker | null {
  if (/^(?:he|she)$/i.test(token.text)) {
    return { text: token.text, span: token.span, name: null, kind: "pronoun" };
  }
  const name = names.find(({ from }) => from === token.from);
  if (name === undefined || !people.isPerson(name.text)) return null;
  return { text: name.text, span: name.span, name: people.fullName(name.text), kind: "name" };
}

function touchesMarks({ marked }: SpeakerContext, sentence: Sentence): boolean {
  const first = marked[firstFrom(marked, sentence.from)];
  return (first !== undefined && first.from < sentence.to) || insideMarks(marked, sentence);
}
