import { contentOf } from "./content.ts";
import type { Cue } from "./cues.ts";
import { spanOf } from "./mapped-text.ts";
import type { Prose } from "./prose.ts";
import type { Attribution, Frame, Quotation } from "./quotation.ts";
import type { SpeakerContext } from "./speaker.ts";
import type { Turn } from "./turns.ts";

/** Every statement that the text lays in someone's mouth, by its cue; whole sentences of speech too. */
export function attributionsOf(
  context: SpeakerContext,
  cuesBySentence: readonly (readonly Cue[])[],
  quotations: readonly Quotation[],
  turns: ReadonlyMap<number, Turn>,
): Attribution[] {
  const { prose } = context;
  const spoken = speechBySentence(prose, quotations);
  return prose.sentences.flatMap((sentence): Attribution[] => {
    const turn = turns.get(sentence.block);
    const speaker = turn === undefined || turn.isOutlet ? null : turn.speaker;
    const opening = Math.max(sentence.from, turn?.from ?? 0);
    if (opening >= sentence.to) return [];
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
              content: [spanOf(prose.mapped, opening, sentence.to)],
              frame: "named",
              sentence: sentence.index,
            },
          ];
    }
    return cues.map((cue) => ({
      // "I" in a turn is its speaker.
      source:
        cue.speaker.kind === "author" && speaker !== null
          ? speaker
          : { name: cue.speaker.name ?? cue.speaker.text, span: cue.speaker.span },
      cue: { text: cue.text, span: cue.span },
      content: contentOf(prose, sentence, cue, cues, opening),
      frame:
        cue.speaker.kind === "author" && turn !== undefined
          ? turn.isOutlet
            ? "outlet"
            : "named"
          : frameOf(context, cue),
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
      const whole = quotation.from <= sentence.from + 2 && sentence.to <= quotation.to + 3;
      if (whole && !spoken.has(i)) spoken.set(i, quotation);
    }
  }
  return spoken;
}

const OUTLET_NAME =
  /\b(?:news|times|post|tribune|herald|courier|press|wire|agency|journal|gazette|guardian|magazine|review|daily|weekly|telegraph|observer|chronicle|broadcaster|radio|television|tv|channel|reuters|bloomberg|bbc|cnn|afp|outlet|newspaper|paper|website|blog)\b/i;

/** How near to a first hand the words are: a named person, an unnamed one, a body, or another outlet's report. */
function frameOf(context: SpeakerContext, { speaker }: Cue): Frame {
  const { name, text, kind } = speaker;
  if (kind === "author") return "author";
  if (OUTLET_NAME.test(name ?? text) && !(name !== null && context.people.isPerson(name))) return "relayed";
  if (name !== null) return context.people.isPerson(name) ? "named" : "institution";
  if (kind === "pronoun") return /^(?:he|she|who|his|her)$/i.test(text) ? "anonymous" : "institution";
  return UNNAMED.test(text) || PEOPLE.test(text) ? "anonymous" : "institution";
}

const UNNAMED =
  /^(?:an?|one|two|three|some|several|another|others|many|most|multiple|everyone|someone|\d+)\b|-year-old$/i;
/** People, singly or in numbers, whom a description leaves unnamed. */
const PEOPLE =
  /\b(?:officials?|sources?|aides?|diplomats?|insiders?|residents?|witness(?:es)?|doctors?|officers?|analysts?|experts?|workers?|drivers?|teachers?|nurses?|voters?|critics?|supporters?|opponents?|observers?|neighbou?rs?|protesters?|parents?|advocates?|colleagues?|friends?|man|men|woman|women|people|anybody|anyone|nobody|those|mother|father|widow|pollsters?|investigators?|commentators?|allies|ally|operatives?|staffers?|lawmakers?|senators?|campaigners?|activists?|students?|customers?|patients?|soldiers?)$/i;
