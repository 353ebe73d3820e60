import type { Cue } from "./cues.ts";
import { ATTITUDES } from "./en/reporting-verbs.ts";
import { itemsWithin } from "./in-order.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { MarkedRange } from "./quotation-marks.ts";
import { sentenceAt } from "./sentence-at.ts";

/** How far from a quotation its cue may stand, in characters. */
const REACH = 1000;
/** How much further away than it stands a verb of thinking counts, in characters. */
const ATTITUDE_DISTANCE = 120;
/** The same for a cue that follows in a clause of its own: `“absolutely right” when he said it`, `“a sham”, and adds that`. */
const LOOSE_DISTANCE = 90;
/** The same for `anyone who says`, and for what `it` said within another's words. */
const INNER_DISTANCE = 60;

/** The cue nearest to a quotation in its own sentence: just after it, else before it; null where there is none. */
export function nearestCue(
  prose: Prose,
  range: MarkedRange,
  sentence: Sentence,
  cuesBySentence: readonly (readonly Cue[])[],
): Cue | null {
  const last = sentenceAt(prose, Math.max(range.from, range.to - 1));
  const window = { from: range.from - REACH, to: range.to + REACH };
  const near = (index: number): readonly Cue[] => itemsWithin(cuesBySentence[index] ?? [], window);
  const cues = [...near(sentence.index), ...(last === sentence ? [] : near(last.index))];
  // “Is it?” he asked: the cue's sentence is a new one to the boundary rules; so is “…” ― Ada Brink.
  const following = prose.sentences[last.index + 1];
  const after = prose.text.slice(range.to, range.to + 8);
  const endsSentence = last.to <= range.to + 3;
  if (
    endsSentence &&
    following !== undefined &&
    /^[^\p{L}]{0,4}\p{Ll}|^[^\p{L}]{0,5}[―—–]\s?\p{Lu}/u.test(after)
  ) {
    cues.push(...near(following.index));
  }
  const leadIn = /[:,]\s*["“‘«„»›‹'`‚]{1,2}\s?$/.test(
    prose.text.slice(Math.max(0, range.from - 6), range.from),
  );
  const breaks = breaksAfter(prose, range);
  const isBefore = ({ to }: Cue): boolean => to <= range.from && !partedBySemicolon(prose, to, range.from);
  const told = cues.some(isBefore);
  let best: { readonly cue: Cue; readonly distance: number } | null = null;
  for (const cue of cues) {
    const follows = cue.from >= range.to;
    const gap = follows ? cue.from - range.to : range.from - cue.to;
    if (gap < 0 || (follows ? isApart(prose, range, cue, told) : !isBefore(cue))) continue;
    // After the marks a cue follows at once; before them it may be a whole clause away.
    const place = follows ? (leadIn ? 40 : 0) + (breaks ? 0 : LOOSE_DISTANCE) : leadIn ? 0 : 15;
    const thinks = ATTITUDES.has(cue.verb) || cue.nominal;
    const anew = follows && gap < 12 && /^\W*(?:and|but)\s/.test(prose.text.slice(range.to, cue.from));
    // `“…”, as the mayor said`
    const asSaid = follows && /^\W{0,3}\sas\s/.test(prose.text.slice(range.to, cue.from));
    const distance =
      (asSaid ? 0 : gap + place) +
      (anew ? LOOSE_DISTANCE : 0) +
      (thinks ? ATTITUDE_DISTANCE : 0) +
      (isInner(prose, cue) ? INNER_DISTANCE : 0);
    if (best === null || distance < best.distance) best = { cue, distance };
  }
  return best === null ? null : outermost(cues, best.cue, range);
}

/** Whether the quotation ends a clause: `… ready,” said`, `… ready”, said`, `… ready” – said`. */
function breaksAfter(prose: Prose, range: MarkedRange): boolean {
  return (
    /[,.!?…—–―-]\s*$/.test(prose.text.slice(Math.max(range.from, range.to - 3), range.to)) ||
    /^.?['’"”»]?\s*[,.;(—–―-]/.test(prose.text.slice(range.to, range.to + 5))
  );
}

/** Whether the quotation ends its sentence and the cue stands within the next: `“…” Now, she adds, it does.` */
function opensSentence(prose: Prose, range: MarkedRange, cue: Cue): boolean {
  if (cue.from - range.to > 200) return false;
  const between = prose.text.slice(range.to, cue.from);
  return (
    /\.\s*$/.test(prose.text.slice(range.to - 2, range.to)) &&
    /^\W{0,3}\s\p{Lu}[\p{L}\s]*[,;:]/u.test(between)
  );
}

/**
 * Whether a cue behind the quotation speaks of something else: in the next sentence, behind a semicolon or "while", or
 * behind "and" where a cue before the quotation tells who says it.
 */
function isApart(prose: Prose, range: MarkedRange, cue: Cue, told: boolean): boolean {
  if (opensSentence(prose, range, cue)) return true;
  const between = prose.text.slice(range.to, Math.min(cue.from, range.to + 200));
  if (/^[^\p{L}]{0,4}(?:while|whereas)\s|^[^\p{L}]{0,3};/iu.test(between)) return true;
  if (told) return /^[^\p{L}]{0,4}(?:and|but)\s/u.test(between);
  return /^[^\p{L}]{0,4}(?:and|but)\s+(?:(?!he\b|she\b|they\b|then\b)\p{Ll}+\s+){0,4}\p{Lu}/u.test(between);
}

/** Whether a semicolon parts two places, other than between quotations. */
function partedBySemicolon(prose: Prose, from: number, to: number): boolean {
  const between = prose.text.slice(from, to).replace(/[“"«„‘][^”"»“’]{0,4000}[”"»“’]/g, "");
  return /;\s*(?:and\s+)?[^\s“"«„‘]/.test(between);
}

/** "anyone who says", and what "it" said: words within another's. */
function isInner(prose: Prose, { speaker, from }: Cue): boolean {
  if (speaker.kind === "pronoun" && /^it$/i.test(speaker.text)) return true;
  return /[^,\s]\s+who\s[^,]*$/.test(prose.text.slice(Math.max(0, from - 40), from));
}

/** "Brink said she recalled": of cues of one speaker before a quotation, the one that names the speaker. */
function outermost(cues: readonly Cue[], cue: Cue, range: MarkedRange): Cue {
  if (cue.speaker.kind !== "pronoun" || cue.from >= range.to || !ATTITUDES.has(cue.verb)) return cue;
  return (
    cues.find(
      ({ speaker, verb, to }) =>
        to <= cue.from && speaker.name !== null && speaker.name === cue.speaker.name && !ATTITUDES.has(verb),
    ) ?? cue
  );
}
