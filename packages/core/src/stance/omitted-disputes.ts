import type { Passage } from "../evidence/verification.ts";
import { AT_ODDS } from "./en/limits.ts";
import { beside, type Omission, type OmissionContext } from "./omission.ts";
import { sharedWeight } from "./told.ts";

/** Share of the dispute, 0 to 1, from which the summary speaks of it. */
const TOLD = 0.35;
/** Share of it that a passage of another source must have to speak of it too. */
const SAME_MATTER = 0.5;
/** Other sources that must speak of it for it to be a main point. */
const SOURCES = 1;
/** What it weighs where one other source speaks of it, and where more do. */
const WEIGHT = { other: 0.6, others: 1 };

/** What the sources say that accounts differ on, more than one of them, and no sentence of the summary touches. */
export function omittedDisputes(context: OmissionContext): Omission[] {
  const { index, told, keysOf } = context;
  return index.passages
    .filter(({ text }) => AT_ODDS.test(text))
    .filter((passage) => {
      const round = [passage, ...beside(passage, index, 0, 1)];
      return round.every(({ sentence }) => told.share(sentence.tokens) < TOLD);
    })
    .flatMap((passage): Omission[] => {
      const keys = keysOfMatter(passage, context);
      const least = SAME_MATTER * sharedWeight(keys, keys);
      const others = new Map<Passage["source"], Passage>();
      for (const other of index.passages) {
        if (other.source === passage.source || others.has(other.source)) continue;
        if (sharedWeight(keys, keysOf(other)) >= least) others.set(other.source, other);
      }
      if (others.size < SOURCES) return [];
      return [
        {
          kind: "dispute",
          claim: null,
          span: null,
          passages: [passage, ...others.values()],
          words: passage.text,
          speaker: null,
          weight: others.size > SOURCES ? WEIGHT.others : WEIGHT.other,
        },
      ];
    });
}

/** Keys of what a passage says accounts differ on, without the words that say so. */
function keysOfMatter({ text, sentence }: Passage, { keys }: OmissionContext): ReadonlySet<string> {
  const match = AT_ODDS.exec(text);
  const start = sentence.from + (match?.index ?? 0);
  const end = start + (match?.[0].length ?? 0);
  return keys.ofWords(sentence.tokens.filter(({ from, to }) => to <= start || from >= end));
}
