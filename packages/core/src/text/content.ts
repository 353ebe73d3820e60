import type { Cue } from "./cues.ts";
import { itemsWithin } from "./in-order.ts";
import { spanOf } from "./mapped-text.ts";
import type { Prose, Sentence, Token } from "./prose.ts";
import type { Span } from "./span.ts";

/** How far from its reporting phrase what is said may reach, in characters. */
const REACH = 2000;

/** Offsets into `Prose.text`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What is said, in its sentence: the clause after the reporting phrase, the words before it, or both parts of a
 * quotation that it splits. The reporting phrase's own company ("told reporters on Monday that") is left out.
 *
 * @param cues The sentence's cues, `cue` among them, in order.
 * @param opening Where the sentence's own words begin, past a turn's label.
 */
export function contentOf(
  prose: Prose,
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  opening: number,
): Span[] {
  const limit = Math.min(sentence.to, cue.to + REACH);
  const first = Math.max(opening, cue.from - REACH);
  const near = itemsWithin(cues, { from: first, to: limit });
  const source = sourceOf(sentence, cue);
  const before = { from: startAfter(first, cue, near), to: Math.min(cue.from, source.from) };
  const after = {
    from: afterPhrase(prose, sentence, cue, source, limit),
    to: endBefore(prose, cue, near, limit),
  };
  const ranges = sides(prose, sentence, cue, before, after)
    .map((range) => trimmed(prose, range))
    .filter(({ from, to }) => to > from);
  return ranges.map(({ from, to }) => spanOf(prose.mapped, from, to));
}

function sides(prose: Prose, sentence: Sentence, cue: Cue, before: Range, after: Range): readonly Range[] {
  const lead = prose.text.slice(before.from, before.to);
  const rest = prose.text.slice(after.from, after.to);
  const clausal = (range: Range): boolean => tokensIn(sentence, range).some(isFiniteVerb);
  if (cue.nominal) return [after];
  if (cue.verb === "according to") {
    return /[\p{L}\d]/u.test(lead) ? [before] : [{ from: pastComma(rest, after.from), to: after.to }];
  }
  const quotedLead = /["”’»'][,.]?\s*$/.test(lead) && /["“‘«']/.test(lead);
  const joined = quotedLead || /[,?!…—–]\s*$/.test(lead);
  if (!joined) return [after];
  // "In spring, I hope."
  if (!/[\p{L}\d]/u.test(rest)) return [before];
  // “We go,” Brink said, “and soon.”
  const resumed = /^[^"“«]{0,120}?[,.:]\s+(?=["“«])/.exec(rest);
  if (quotedLead) {
    return resumed === null ? [before] : [before, { from: after.from + resumed[0].length, to: after.to }];
  }
  const follows = /^\s*(?:that\b|["“«:])/.test(rest) || (!/^\s*[,.]/.test(rest) && clausal(after));
  return follows || !clausal(before) ? [after] : [before];
}

function isFiniteVerb({ wordClass }: Token): boolean {
  return wordClass === "VERB" || wordClass === "AUX";
}

function tokensIn(sentence: Sentence, { from, to }: Range): readonly Token[] {
  return itemsWithin(sentence.tokens, { from, to: to + 1 }).filter((token) => token.to <= to);
}

/** The range of the source's words; the cue's own where they stand in another sentence. */
function sourceOf(sentence: Sentence, cue: Cue): Range {
  const { span } = cue.speaker;
  const words = tokensIn(sentence, { from: cue.from - REACH, to: cue.to + REACH }).filter(
    (token) => token.span.start >= span.start && token.span.end <= span.end,
  );
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? cue : { from: first.from, to: last.to };
}

/** Where the words after the reporting phrase begin: past "that" or a colon, and past whom it was said to. */
function afterPhrase(prose: Prose, sentence: Sentence, cue: Cue, source: Range, limit: number): number {
  const from = Math.max(cue.to, source.to);
  const rest = prose.text.slice(from, limit);
  if (source.from > cue.from && !cue.nominal) {
    // "said Ada Brink, the mayor of Lund, that": what stands beside the name belongs to it.
    const beside = /^,[^,"“«]{1,80}(?=,\s)/.exec(rest)?.[0].length ?? 0;
    return from + beside;
  }
  const company = /^\s+(?:[^\s,;:"“«]+\s+){0,10}?that\s+(?=\S)/.exec(rest)?.[0];
  const opening = /^[^"“«:;.]{0,60}?[:,]?\s*(?=["“«])/.exec(rest)?.[0];
  const tells = /^(?:tell|ask|inform|notify|remind|assure|warn|convince|persuade|advise|teach)$/.test(
    cue.verb,
  );
  if (company !== undefined && (tells || !isClause(sentence, from, from + company.length)))
    return from + company.length;
  if (opening !== undefined && !isClause(sentence, from, from + opening.length) && tells)
    return from + opening.length;
  const receiver = tells
    ? /^\s+(?:(?:the|a|an|his|her|their)\s+)?[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]*)*\s+/u.exec(rest)?.[0]
    : undefined;
  return from + (receiver?.length ?? 0);
}

function isClause(sentence: Sentence, from: number, to: number): boolean {
  return tokensIn(sentence, { from, to }).some(isFiniteVerb);
}

/** Where what the speaker says ends: before "and added", where the same speaker goes on. */
function endBefore(prose: Prose, cue: Cue, cues: readonly Cue[], limit: number): number {
  const next = cues.find(
    ({ from, speaker }) => from > cue.to && speaker.span.start === cue.speaker.span.start,
  );
  if (next === undefined) return limit;
  const between = prose.text.slice(cue.to, next.from);
  const link = /,?\s(?:and|but|then|while)\s[^,]{0,30}$|,\s$/.exec(between);
  return link === null ? limit : cue.to + link.index;
}

/** Where the words before the reporting phrase begin: after another's reporting phrase, else with the sentence. */
function startAfter(opening: number, cue: Cue, cues: readonly Cue[]): number {
  const last = cues.findLast(
    ({ to, speaker }) => to < cue.from && speaker.span.start === cue.speaker.span.start,
  );
  return last?.to ?? opening;
}

function pastComma(rest: string, from: number): number {
  const comma = rest.indexOf(", ");
  return comma < 0 ? from : from + comma + 2;
}

/** Without blanks, "that" and the commas, colons and full stop around it. */
function trimmed(prose: Prose, { from, to }: Range): Range {
  const text = prose.text.slice(from, to);
  const lead = /^[\s,:]*(?:that\s+)?/.exec(text)?.[0].length ?? 0;
  return { from: from + lead, to: from + text.replace(/(?<![\s,.])[\s,.]+$/, "").length };
}
