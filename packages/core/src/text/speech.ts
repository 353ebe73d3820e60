import { attributionsOf } from "./attributions.ts";
import { BEAT, beatCue, beatIn } from "./beats.ts";
import { blockQuotations } from "./block-quotations.ts";
import { bySentence } from "./by-sentence.ts";
import { cuesIn } from "./cues.ts";
import { ATTITUDES } from "./en/reporting-verbs.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import { collectPeople } from "./people.ts";
import { resolvePronouns } from "./pronouns.ts";
import type { Prose } from "./prose.ts";
import type { Attribution, Quotation } from "./quotation.ts";
import { type MarkedRange, pairQuotationMarks } from "./quotation-marks.ts";
import { sentenceAt } from "./sentence-at.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";
import { type Turn, turnsOf } from "./turns.ts";
import { type OuterQuotation, voiceOf } from "./voice-of-quotation.ts";

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
  const resolved = resolvePronouns(
    context,
    names,
    prose.sentences.map((sentence) => {
      const cues = cuesIn(context, sentence);
      const beat = cues.every(({ verb }) => ATTITUDES.has(verb)) ? beatIn(context, sentence) : null;
      return beat === null ? cues : [...cues, beatCue(context, sentence, beat)];
    }),
  );
  const beats = new Map<number, Speaker>();
  const cuesBySentence = resolved.map((cues, index) => {
    const last = cues.at(-1);
    if (last?.verb !== BEAT) return cues;
    beats.set(index, last.speaker);
    return cues.slice(0, -1);
  });
  const quotations: Quotation[] = [];
  let group = 0;
  let previous: OuterQuotation | null = null;
  for (const range of marked) {
    const sentence = sentenceAt(prose, range.from);
    const before: Quotation | null = previous?.quotation ?? null;
    const { speaker, cue, carried } = voiceOf(context, range, previous, cuesBySentence, beats);
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
  carryBack(quotations, marked);
  const turns = turnsOf(context);
  const spoken = spokenTurns(prose, turns, group);
  const blocks = blockQuotations(context, cuesBySentence, group + prose.blocks.length);
  quotations.push(...blocks);
  return {
    quotations: [...quotations, ...spoken].sort((a, b) => a.from - b.from || b.to - a.to),
    attributions: attributionsOf(context, cuesBySentence, quotations, turns),
  };
}

/** A quotation over several paragraphs whose last one alone says who speaks. */
function carryBack(quotations: Quotation[], marked: readonly MarkedRange[]): void {
  let next: { readonly quotation: Quotation; readonly block: number } | null = null;
  for (let i = quotations.length - 1; i >= 0; i--) {
    const [quotation, range] = [quotations[i], marked[i]];
    if (quotation === undefined || range === undefined || range.nested) continue;
    let own = quotation;
    if (range.continues && own.cue === null && own.speaker === null && next?.block === range.block + 1) {
      const { speaker, cue, group } = next.quotation;
      own = { ...own, speaker, cue, group };
      quotations[i] = own;
    }
    next = { quotation: own, block: range.block };
  }
}

/** Turns are quotations without marks, but for those of the outlet's own people. */
function spokenTurns(prose: Prose, turns: ReadonlyMap<number, Turn>, lastGroup: number): Quotation[] {
  return [...turns].flatMap(([block, { speaker, isOutlet, label, from, to }]): Quotation[] => {
    if (isOutlet || from >= to) return [];
    return [
      {
        span: spanOf(prose.mapped, from, to),
        text: prose.text.slice(from, to),
        from,
        to,
        sentence: sentenceAt(prose, from).index,
        speaker,
        cue: speaker === null || label !== null ? label : { text: speaker.name, span: speaker.span },
        group: lastGroup + 1 + block,
        nested: false,
      },
    ];
  });
}
