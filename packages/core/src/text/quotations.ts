import { type Cue, cuesIn, type Speaker, type SpeakerContext } from "./cues.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import { collectPeople } from "./people.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Attribution, Frame, Quotation } from "./quotation.ts";
import { type MarkedRange, pairQuotationMarks } from "./quotation-marks.ts";
import type { Span } from "./span.ts";

/** Who says what in a text. */
export interface Speech {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Finds the quotations and attributed statements of a text, each with its speaker and cue. */
export function findSpeech(prose: Prose, names: readonly NameMention[]): Speech {
  const people = collectPeople(prose, names);
  const marked = pairQuotationMarks(prose);
  const context: SpeakerContext = { prose, names, people, marked };
  const cuesBySentence = resolvePronouns(
    context,
    prose.sentences.map((sentence) => cuesIn(context, sentence)),
  );
  const quotations: Quotation[] = [];
  let group = 0;
  for (const range of marked) {
    const sentence = sentenceAt(prose, range.from);
    const found = speakerOf(prose, range, sentence, cuesBySentence);
    const previous = quotations.findLast((quotation) => !quotation.nested && quotation.to < range.from);
    const carried = found === null && !range.nested && continuesQuotation(prose, marked, previous, range);
    const source = found?.speaker;
    const speaker = carried
      ? (previous?.speaker ?? null)
      : source?.name == null
        ? null
        : { name: source.name, span: source.span };
    const cue = carried
      ? (previous?.cue ?? null)
      : found === null || found.cue === null
        ? null
        : { text: found.cue.text, span: found.cue.span };
    const joins =
      previous !== undefined &&
      !range.nested &&
      sameBlockOrNext(prose, previous, range) &&
      (carried || (cue !== null && cue.span.start === previous.cue?.span.start));
    if (!joins) group++;
    quotations.push({
      span: spanOf(prose.mapped, range.from, range.to),
      text: prose.text.slice(range.from, range.to),
      from: range.from,
      to: range.to,
      sentence: sentence.index,
      speaker,
      cue,
      group: joins ? (previous?.group ?? group) : group,
      nested: range.nested,
    });
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
  const last = sentenceAt(prose, Math.max(range.from, range.to - 1));
  const cues = [
    ...(cuesBySentence[sentence.index] ?? []),
    ...(last === sentence ? [] : (cuesBySentence[last.index] ?? [])),
  ];
  const following = sentenceAt(prose, Math.min(range.to + 1, prose.text.length));
  if (
    following !== last &&
    following.index === last.index + 1 &&
    /^[^\p{L}]{0,3}\p{Ll}/u.test(prose.text.slice(range.to, range.to + 4))
  ) {
    cues.push(...(cuesBySentence[following.index] ?? []));
  }
  const leadIn = /[:,]\s*$/.test(prose.text.slice(Math.max(0, range.from - 3), range.from - 1));
  let best: { readonly cue: Cue; readonly distance: number } | null = null;
  for (const cue of cues) {
    const after = cue.from >= range.to;
    const gap = after ? cue.from - range.to : range.from - cue.to;
    if (gap < 0) continue;
    // After the marks a cue follows at once; before them it may be a whole clause away.
    const distance = after ? (leadIn ? gap + 40 : gap) : gap + (leadIn ? 0 : 15);
    if (best === null || distance < best.distance) best = { cue, distance };
  }
  if (best !== null) return { speaker: best.cue.speaker, cue: best.cue };
  return null;
}

/** Whether a quotation without a cue of its own goes on where the previous one stopped. */
function continuesQuotation(
  prose: Prose,
  marked: readonly MarkedRange[],
  previous: Quotation | undefined,
  range: MarkedRange,
): boolean {
  if (previous === undefined) return false;
  const previousRange = marked.find((candidate) => candidate.from === previous.from);
  if (previousRange?.continues && previousRange.block === range.block - 1) return true;
  if (previousRange?.block !== range.block) return false;
  const between = prose.text.slice(previous.to, range.from);
  // Nothing but the cue's own sentence stands between them, and the quotation opens a sentence.
  return (
    between.length < 160 &&
    /(?:[.!?…][”"’'»]?|^[”"’'»]?[,.]?)\s*["“‘'«]?\s*$/.test(between) &&
    sentencesIn(between) <= 1
  );
}

function sentencesIn(text: string): number {
  return (text.match(/[.!?…](?=\s)/g) ?? []).length;
}

function sameBlockOrNext(prose: Prose, previous: Quotation, range: MarkedRange): boolean {
  const block = prose.blocks.findIndex(
    (candidate) => candidate.from <= previous.from && previous.from <= candidate.to,
  );
  return block === range.block || block === range.block - 1;
}

/** Gives "he", "she" and "they" the last speaker, or the person named first in a sentence since. */
function resolvePronouns(context: SpeakerContext, bySentence: readonly Cue[][]): readonly (readonly Cue[])[] {
  const subjects = firstPersonBySentence(context);
  let last: { readonly name: string | null; readonly sentence: number } | null = null;
  return bySentence.map((cues, sentence) => {
    const before = subjects.get(sentence - 1);
    if (before !== undefined && (last === null || last.sentence < sentence - 1)) {
      last = { name: context.people.fullName(before.text), sentence: sentence - 1 };
    }
    return cues.map((cue) => {
      const { speaker } = cue;
      if (speaker.kind !== "pronoun") {
        last = { name: speaker.name, sentence };
        return cue;
      }
      const own = subjects.get(sentence);
      if (own !== undefined && own.to < cue.from && (last === null || last.sentence < sentence)) {
        last = { name: context.people.fullName(own.text), sentence };
      }
      const personal = /^(?:he|she|they|who)$/i.test(speaker.text);
      return personal && last !== null ? { ...cue, speaker: { ...speaker, name: last.name } } : cue;
    });
  });
}

/** The first person that each sentence names outside quotation marks. */
function firstPersonBySentence({ names, people, marked }: SpeakerContext): ReadonlyMap<number, NameMention> {
  const first = new Map<number, NameMention>();
  let next = 0;
  for (const name of names) {
    while (next < marked.length && (marked[next] as MarkedRange).to < name.from) next++;
    const range = marked[next];
    const quoted = range !== undefined && range.from <= name.from;
    if (!quoted && !first.has(name.sentence) && people.isPerson(name.text)) first.set(name.sentence, name);
  }
  return first;
}

function attributionsOf(
  context: SpeakerContext,
  cuesBySentence: readonly (readonly Cue[])[],
  quotations: readonly Quotation[],
): Attribution[] {
  const { prose } = context;
  return prose.sentences.flatMap((sentence): Attribution[] => {
    const turn = prose.blocks[sentence.block]?.speaker;
    const speaker = turn === undefined || turn.isOutlet ? null : { name: turn.name, span: turn.span };
    const cues = cuesBySentence[sentence.index] ?? [];
    if (cues.length === 0) {
      const quoted = quotations.find(
        (q) => q.from <= sentence.from + 1 && sentence.to <= q.to + 2 && q.speaker !== null,
      );
      const source = speaker ?? quoted?.speaker ?? null;
      return source === null
        ? []
        : [
            {
              source,
              cue: quoted?.cue ?? null,
              content: [sentence.span],
              frame: "named",
              sentence: sentence.index,
            },
          ];
    }
    return cues.map((cue) => ({
      source: { name: cue.speaker.name ?? cue.speaker.text, span: cue.speaker.span },
      cue: { text: cue.text, span: cue.span },
      content: contentOf(prose, sentence, cue),
      frame: frameOf(context, cue.speaker),
      sentence: sentence.index,
    }));
  });
}

/** What is said: the sentence's longer side of the reporting phrase. */
function contentOf(prose: Prose, sentence: Sentence, cue: Cue): Span[] {
  const before = { from: sentence.from, to: Math.min(cue.from, offsetOf(prose, cue.speaker.span, sentence)) };
  const after = { from: Math.max(cue.to, 0), to: sentence.to };
  const range = before.to - before.from > after.to - after.from ? before : after;
  const text = prose.text.slice(range.from, range.to);
  const lead = /^[\s,:]*(?:that\s+)?/.exec(text)?.[0].length ?? 0;
  const from = range.from + lead;
  const to = range.from + text.replace(/[\s,.]+$/, "").length;
  return to > from ? [spanOf(prose.mapped, from, to)] : [];
}

function offsetOf(prose: Prose, span: Span, sentence: Sentence): number {
  return sentence.tokens.find((token) => token.span.start >= span.start)?.from ?? prose.text.length;
}

function frameOf(context: SpeakerContext, speaker: Speaker): Frame {
  if (speaker.name !== null) return context.people.isPerson(speaker.name) ? "named" : "institution";
  return speaker.kind === "pronoun"
    ? "named"
    : /^(?:a|an|one|two|some|several)\b/i.test(speaker.text)
      ? "anonymous"
      : "institution";
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
