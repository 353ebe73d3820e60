import { attributionsOf } from "./attributions.ts";
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
