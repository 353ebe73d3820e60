import { type Cue, cuesBeside } from "./cues.ts";
import { ATTITUDES } from "./en/reporting-verbs.ts";
import { spanOf } from "./mapped-text.ts";
import { nearestCue } from "./nearest-cue.ts";
import type { Prose } from "./prose.ts";
import type { Quotation } from "./quotation.ts";
import type { MarkedRange } from "./quotation-marks.ts";
import { sentenceAt } from "./sentence-at.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** A quotation that stands in no other, with its marks. */
export interface OuterQuotation {
  readonly quotation: Quotation;
  readonly range: MarkedRange;
}

/** Who says a quotation; `carried` where it goes on with the one before. */
interface QuotationVoice extends Pick<Quotation, "speaker" | "cue"> {
  readonly carried: boolean;
}

/** How many sentences above a quotation its speaker may be named. */
const REACH = 8;

const NOBODY: QuotationVoice = { speaker: null, cue: null, carried: false };

/**
 * @param beats By the index of a sentence, who does something in it between their words.
 * @param previous The last outer quotation; the one that holds `range` where that is nested.
 */
export function voiceOf(
  context: SpeakerContext,
  range: MarkedRange,
  previous: OuterQuotation | null,
  cuesBySentence: readonly (readonly Cue[])[],
  beats: ReadonlyMap<number, Speaker>,
): QuotationVoice {
  const { prose } = context;
  const text = prose.text.slice(range.from, range.to);
  const sentence = sentenceAt(prose, range.from);
  if (range.nested && previous !== null && range.to <= previous.range.to) {
    const inner: Cue[][] = [];
    inner[sentence.index] = cuesBeside(context, sentence, range, previous.range);
    const cue = nearestCue(prose, range, sentence, inner);
    const outer = { speaker: previous.quotation.speaker, cue: previous.quotation.cue, carried: false };
    if (cue === null) return isTitle(text) ? NOBODY : outer;
    // “I say ‘may’”: the speaker's own word; “He told me: ‘Before, I missed the quiet’”: another's.
    const { kind, name } = cue.speaker;
    // “He says ‘no’”: his word; “He says we live in the ‘attic’”: a word of whoever tells it.
    const adjoins = kind === "pronoun" && range.from - cue.to <= 4 && range.from >= cue.to;
    const own =
      kind === "author" || (kind === "pronoun" && name === null && !adjoins && !/\s\S+\s/.test(text.trim()));
    if (kind === "author") return { ...byCue(cue), speaker: outer.speaker };
    return own ? outer : byCue(cue);
  }
  // “HERE WE STAND” on a banner is no title.
  const announced = prose.text.slice(Math.max(0, range.from - 4), range.from).includes(":");
  if (!announced && isTitle(text)) return NOBODY;
  const label = /^\s*(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}):\s/u.exec(text)?.[1];
  if (label !== undefined) {
    const at = range.from + text.indexOf(label);
    const span = spanOf(prose.mapped, at, at + label.length);
    return {
      speaker: { name: context.people.fullName(label), span },
      cue: { text: label, span },
      carried: false,
    };
  }
  const cue = nearestCue(prose, range, sentence, cuesBySentence);
  if (cue !== null) return byCue(cue);
  if (isTitle(text, SMALL_WORDS)) return NOBODY;
  if (previous !== null && continues(prose, previous, range)) {
    const { speaker, cue: before } = previous.quotation;
    return { speaker, cue: before, carried: true };
  }
  return bySentenceBefore(context, range, cuesBySentence, beats);
}

function byCue({ speaker, text, span }: Cue): QuotationVoice {
  return {
    speaker: speaker.name === null ? null : { name: speaker.name, span: speaker.span },
    cue: { text, span },
    carried: false,
  };
}

const SMALL_WORDS = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/;

/** « Russia Today », and with `small` words too “A Room With a View,”: marks round a name or title, which nobody says. */
function isTitle(text: string, small?: RegExp): boolean {
  const words = (small === undefined ? text : text.replace(/[.,]\s*$/, "")).trim().split(/\s+/);
  return (
    words.length > 1 &&
    words.length <= 6 &&
    words.every(
      (word, i) =>
        /^\p{Lu}[\p{L}\d'’-]*$/u.test(word) || (i > 0 && i < words.length - 1 && small?.test(word) === true),
    )
  );
}

/** Whether a quotation without a cue of its own goes on where the previous one stopped. */
function continues(
  prose: Prose,
  { quotation: previous, range: marks }: OuterQuotation,
  range: MarkedRange,
): boolean {
  if (marks.continues && marks.block === range.block - 1) return true;
  if (marks.block !== range.block) return false;
  // Nothing but the cue stands between them, and the quotation opens a sentence.
  const [last, own] = [sentenceAt(prose, previous.to), sentenceAt(prose, range.from)];
  return range.from - previous.to < 200 && own.index - last.index <= 1 && range.from - own.from <= 2;
}

/**
 * A sentence that is nothing but a quotation is said by whom the sentence before reports, or by the one person
 * whom that paragraph names; a whole paragraph of it by whom the paragraph before ends with.
 */
function bySentenceBefore(
  context: SpeakerContext,
  range: MarkedRange,
  cuesBySentence: readonly (readonly Cue[])[],
  beats: ReadonlyMap<number, Speaker>,
): QuotationVoice {
  const { prose, people } = context;
  const own = sentenceAt(prose, range.from);
  const before = prose.sentences[own.index - 1];
  const whole = range.from - own.from <= 2 && range.to >= own.to - 3;
  if (!whole || before === undefined || before.block < own.block - 1) return NOBODY;
  if (prose.blocks[before.block]?.speaker !== undefined) return NOBODY;
  if (before.block !== own.block && !fillsBlock(prose, range)) return NOBODY;
  const cue = cuesBySentence[before.index]?.findLast(({ verb, nominal }) => !nominal && !ATTITUDES.has(verb));
  if (cue !== undefined) return byCue(cue);
  if (before.block !== own.block) return NOBODY;
  const beat = beats.get(before.index);
  if (beat !== undefined) {
    const speaker = beat.name === null ? null : { name: beat.name, span: beat.span };
    return { speaker, cue: null, carried: false };
  }
  const named = new Map<string, { readonly name: string; readonly span: Quotation["span"] }>();
  for (let i = own.index - 1; prose.sentences[i]?.block === own.block && i >= own.index - REACH; i--) {
    for (const { text, span } of context.namesOf(i)) {
      if (people.isPerson(text)) named.set(people.fullName(text), { name: people.fullName(text), span });
    }
  }
  const [only] = named.values();
  return named.size === 1 && only !== undefined ? { speaker: only, cue: null, carried: false } : NOBODY;
}

/** Whether a quotation is all that its block holds. */
function fillsBlock(prose: Prose, range: MarkedRange): boolean {
  const block = prose.blocks[range.block];
  return block !== undefined && range.from - block.from <= 3 && block.to - range.to <= 3;
}
