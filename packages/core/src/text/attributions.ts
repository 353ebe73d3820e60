import type { Cue } from "./cues.ts";
import { spanOf } from "./mapped-text.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Attribution, Frame, Quotation } from "./quotation.ts";
import type { Span } from "./span.ts";
import type { SpeakerContext } from "./speaker.ts";

/** Every statement that the text lays in someone's mouth, by its cue; whole sentences of speech too. */
export function attributionsOf(
  context: SpeakerContext,
  cuesBySentence: readonly (readonly Cue[])[],
  quotations: readonly Quotation[],
): Attribution[] {
  const { prose } = context;
  const spoken = speechBySentence(prose, quotations);
  return prose.sentences.flatMap((sentence): Attribution[] => {
    const turn = prose.blocks[sentence.block]?.speaker;
    const speaker = turn === undefined || turn.isOutlet ? null : { name: turn.name, span: turn.span };
    const cues = cuesBySentence[sentence.index] ?? [];
    if (cues.length === 0) {
      const quoted = spoken.get(sentence.index);
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
      frame: frameOf(context, cue),
      sentence: sentence.index,
    }));
  });
}

/** For the sentences that are nothing but speech, the quotation that they are part of. */
function speechBySentence(prose: Prose, quotations: readonly Quotation[]): ReadonlyMap<number, Quotation> {
  const spoken = new Map<number, Quotation>();
  for (const quotation of quotations) {
    if (quotation.speaker === null) continue;
    for (let i = quotation.sentence; i < prose.sentences.length; i++) {
      const sentence = prose.sentences[i];
      if (sentence === undefined || sentence.from >= quotation.to) break;
      const whole = quotation.from <= sentence.from + 1 && sentence.to <= quotation.to + 2;
      if (whole && !spoken.has(i)) spoken.set(i, quotation);
    }
  }
  return spoken;
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

const OUTLET_NAME =
  /\b(?:news|times|post|tribune|herald|courier|press|wire|agency|journal|gazette|guardian|magazine|review|daily|weekly|telegraph|observer|chronicle|broadcaster|radio|television|tv|channel|reuters|bloomberg|bbc|cnn|afp|outlet|newspaper|paper|website|blog)\b/i;

/** How near to a first hand the words are: a named person, an unnamed one, a body, or another outlet's report. */
function frameOf(context: SpeakerContext, { speaker }: Cue): Frame {
  const { name, text, kind } = speaker;
  if (kind === "author") return "author";
  if (OUTLET_NAME.test(name ?? text) && !(name !== null && context.people.isPerson(name))) return "relayed";
  if (name !== null) return context.people.isPerson(name) ? "named" : "institution";
  if (kind === "pronoun") return /^(?:he|she|who)$/i.test(text) ? "anonymous" : "institution";
  const unnamed =
    /^(?:an?|one|two|three|some|several|another|many|multiple)\b|\b(?:officials?|sources?|aides?|diplomats?|insiders?|residents?|witness(?:es)?|doctors?|officers?|analysts?|experts?|workers?|drivers?|teachers?|nurses?|voters?)$/i;
  return unnamed.test(text) ? "anonymous" : "institution";
}
