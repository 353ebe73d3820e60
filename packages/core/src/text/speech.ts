import { attributionsOf } from "./attributions.ts";
import { bySentence } from "./by-sentence.ts";
import { type Cue, cuesIn } from "./cues.ts";
import { ATTITUDES } from "./en/reporting-verbs.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import { collectPeople } from "./people.ts";
import { resolvePronouns } from "./pronouns.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Attribution, Quotation } from "./quotation.ts";
import { type MarkedRange, pairQuotationMarks } from "./quotation-marks.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** Who says what in a text. */
export interface Speech {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Finds the quotations and attributed statements of a text, each with its speaker and cue. */
export function findSpeech(prose: Prose, names: readonly NameMention[]): Speech {
  const people = collectPeople(prose, names);
  const marked = pairQuotationMarks(prose);
  const context: SpeakerContext = { prose, namesOf: bySentence(names), people, marked };
  const cuesBySentence = resolvePronouns(
    context,
    names,
    prose.sentences.map((sentence) => cuesIn(context, sentence)),
  );
  const quotations: Quotation[] = [];
  let group = 0;
  let previous: Outer | null = null;
  for (const range of marked) {
    const sentence = sentenceAt(prose, range.from);
    const found = speakerOf(prose, range, sentence, cuesBySentence);
    const before: Quotation | null = previous?.quotation ?? null;
    const carried = found === null && !range.nested && previous !== null && continues(prose, previous, range);
    const source = found?.speaker;
    const speaker = carried
      ? (before?.speaker ?? null)
      : source?.name == null
        ? null
        : { name: source.name, span: source.span };
    const cue = carried
      ? (before?.cue ?? null)
      : found === null || found.cue === null
        ? null
        : { text: found.cue.text, span: found.cue.span };
    const joins =
      before !== null &&
      !range.nested &&
      range.block - (previous?.range.block ?? range.block) <= 1 &&
      (carried || (cue !== null && cue.span.start === before.cue?.span.start));
    if (!joins) group++;
    const quotation: Quotation = {
      span: spanOf(prose.mapped, range.from, range.to),
      text: prose.text.slice(range.from, range.to),
      from: range.from,
      to: range.to,
      sentence: sentence.index,
      speaker,
      cue,
      group: joins ? (before?.group ?? group) : group,
      nested: range.nested,
    };
    quotations.push(quotation);
    if (!range.nested) previous = { quotation, range };
  }
  const turns = speakerTurns(prose, group);
  return {
    quotations: [...quotations, ...turns].sort((a, b) => a.from - b.from || b.to - a.to),
    attributions: attributionsOf(context, cuesBySentence, quotations),
  };
}

/** A transcript's turns are quotations without marks, but for those of the outlet's own people. */
function speakerTurns(prose: Prose, lastGroup: number): Quotation[] {
  return prose.blocks.flatMap((block, i): Quotation[] => {
    const { speaker } = block;
    if (speaker === undefined || speaker.isOutlet || block.from === block.to) return [];
    return [
      {
        span: spanOf(prose.mapped, block.from, block.to),
        text: prose.text.slice(block.from, block.to),
        from: block.from,
        to: block.to,
        sentence: sentenceAt(prose, block.from).index,
        speaker: { name: speaker.name, span: speaker.span },
        cue: { text: speaker.name, span: speaker.span },
        group: lastGroup + 1 + i,
        nested: false,
      },
    ];
  });
}

/** How much further away than it stands a verb of thinking counts, in characters. */
const ATTITUDE_DISTANCE = 120;

interface Found {
  readonly speaker: Speaker;
  readonly cue: Cue | null;
}

/** The speaker of a quotation by the cue nearest to it: just after it, else before it, in its own sentence. */
function speakerOf(
  prose: Prose,
  range: MarkedRange,
  sentence: Sentence,
  cuesBySentence: readonly (readonly Cue[])[],
): Found | null {
  if (isTitle(prose.text.slice(range.from, range.to))) return null;
  const last = sentenceAt(prose, Math.max(range.from, range.to - 1));
  const cues = [
    ...(cuesBySentence[sentence.index] ?? []),
    ...(last === sentence ? [] : (cuesBySentence[last.index] ?? [])),
  ];
  // “Is it?” he asked: the cue's sentence is a new one to the boundary rules; so is “…” ― Ada Brink.
  const following = prose.sentences[last.index + 1];
  const after = prose.text.slice(range.to, range.to + 7);
  const endsSentence = last.to <= range.to + 2;
  if (
    endsSentence &&
    following !== undefined &&
    /^[^\p{L}]{0,3}\p{Ll}|^[^\p{L}]{0,5}[―—–]\s?\p{Lu}/u.test(after)
  ) {
    cues.push(...(cuesBySentence[following.index] ?? []));
  }
  const leadIn = /[:,]\s*$/.test(prose.text.slice(Math.max(0, range.from - 3), range.from - 1));
  let best: { readonly cue: Cue; readonly distance: number } | null = null;
  for (const cue of cues) {
    const follows = cue.from >= range.to;
    const gap = follows ? cue.from - range.to : range.from - cue.to;
    if (gap < 0) continue;
    // After the marks a cue follows at once; before them it may be a whole clause away.
    const place = follows ? (leadIn ? 40 : 0) : leadIn ? 0 : 15;
    const distance = gap + place + (ATTITUDES.has(cue.verb) ? ATTITUDE_DISTANCE : 0);
    if (best === null || distance < best.distance) best = { cue, distance };
  }
  if (best !== null) return { speaker: best.cue.speaker, cue: best.cue };
  return null;
}

/** The last quotation that stands in no other, with its marks. */
interface Outer {
  readonly quotation: Quotation;
  readonly range: MarkedRange;
}

/** « Russia Today »: marks round a name, which nobody says. */
function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length > 1 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}\d'’-]*$/u.test(word));
}

/** Whether a quotation without a cue of its own goes on where the previous one stopped. */
function continues(prose: Prose, { quotation: previous, range: marks }: Outer, range: MarkedRange): boolean {
  if (marks.continues && marks.block === range.block - 1) return true;
  if (marks.block !== range.block) return false;
  // Nothing but the cue stands between them, and the quotation opens a sentence.
  const [last, own] = [sentenceAt(prose, previous.to), sentenceAt(prose, range.from)];
  return range.from - previous.to < 200 && own.index - last.index <= 1 && range.from - own.from <= 1;
}

function sentenceAt(prose: Prose, offset: number): Sentence {
  const { sentences } = prose;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).from <= offset) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  if (found === undefined) throw new RangeError(`No sentence at ${offset}`);
  return found;
}
