import { attributionsOf } from "./attributions.ts";
import { blockQuotations } from "./block-quotations.ts";
import { bySentence } from "./by-sentence.ts";
import { cuesIn } from "./cues.ts";
import { spanOf } from "./mapped-text.ts";
import type { NameMention } from "./name.ts";
import { collectPeople } from "./people.ts";
import { resolvePronouns } from "./pronouns.ts";
import type { Prose } from "./prose.ts";
import type { Attribution, Quotation } from "./quotation.ts";
import { pairQuotationMarks } from "./quotation-marks.ts";
import { sentenceAt } from "./sentence-at.ts";
import type { SpeakerContext } from "./speaker.ts";
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
  const cuesBySentence = resolvePronouns(
    context,
    names,
    prose.sentences.map((sentence) => cuesIn(context, sentence)),
  );
  const quotations: Quotation[] = [];
  let group = 0;
  let previous: OuterQuotation | null = null;
  for (const range of marked) {
    const sentence = sentenceAt(prose, range.from);
    const before: Quotation | null = previous?.quotation ?? null;
    const { speaker, cue, carried } = voiceOf(context, range, previous, cuesBySentence);
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
  const turns = turnsOf(context);
  const spoken = spokenTurns(prose, turns, group);
  const blocks = blockQuotations(context, cuesBySentence, group + prose.blocks.length);
  quotations.push(...blocks);
  return {
    quotations: [...quotations, ...spoken].sort((a, b) => a.from - b.from || b.to - a.to),
    attributions: attributionsOf(context, cuesBySentence, quotations, turns),
  };
}

/** Turns are quotations without marks, but for those of the outlet's own people. */
function spokenTurns(prose: Prose, turns: ReadonlyMap<number, Turn>, lastGroup: number): Quotation[] {
  return [...turns].flatMap(([block, { speaker, isOutlet, from, to }]): Quotation[] => {
    if (isOutlet || from >= to) return [];
    return [
      {
        span: spanOf(prose.mapped, from, to),
        text: prose.text.slice(from, to),
        from,
        to,
        sentence: sentenceAt(prose, from).index,
        speaker,
        cue: speaker === null ? null : { text: speaker.name, span: speaker.span },
        group: lastGroup + 1 + block,
        nested: false,
      },
    ];
  });
}
