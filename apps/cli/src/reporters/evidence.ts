import type { Diagnostic, Evidence } from "@evenhand/core";
import type { CitedSource } from "../lint-report.ts";

/** A passage as printed: `emphasis` is the range of `text` that matters most, empty where nothing stands out. */
export interface Excerpt {
  /** `path:line`, the path cut to its last parts where it is long. */
  readonly place: string;
  /** What the summary calls the source, where its path does not say so; else null. */
  readonly name: string | null;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly emphasis: readonly { readonly from: number; readonly to: number }[];
}

const longest = 280;
const longestPath = 48;

/**
 * The evidence of a finding in the words around it. Where it is part of a sentence, the sentence is shown and the
 * part emphasised; where it is a whole sentence, the names, numbers and words that the message takes from it.
 */
export function excerptOf(
  evidence: Evidence,
  diagnostic: Diagnostic,
  summary: string,
  sources: readonly CitedSource[],
): Excerpt {
  const { path, source } = evidence;
  const line = evidence.range.start.line + 1;
  const place = `${shortPath(path)}:${line}`;
  const name = path.includes(source) || source === path ? null : source;
  const where = { place, name, path, line };
  const found = summary.slice(diagnostic.span.start, diagnostic.span.end);
  const quoted = oneLine(evidence.text);
  const sentence = oneLine(sentenceAround(evidence, sources) ?? evidence.text);
  const from = sentence.indexOf(quoted);
  if (from >= 0 && quoted.length < sentence.length) {
    return shorten({ ...where, text: sentence, emphasis: [{ from, to: from + quoted.length }] }, found);
  }
  const emphasis = sharedWords(quoted, diagnostic.message, found);
  return shorten({ ...where, text: quoted, emphasis }, found);
}

/** The last parts of a path that is long. */
export function shortPath(path: string): string {
  if (path.length <= longestPath) return path;
  const parts = path.split("/");
  let shown = parts.pop() ?? "";
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (part.length + 1 + shown.length > longestPath) break;
    shown = `${part}/${shown}`;
  }
  return `…/${shown}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function sentenceAround(evidence: Evidence, sources: readonly CitedSource[]): string | null {
  const source = sources.find(({ path }) => path === evidence.path);
  const sentence = source?.sentences.find(
    ({ span }) => span.start <= evidence.span.start && evidence.span.end <= span.end,
  );
  return sentence?.text ?? null;
}

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Ranges of the passage's longest runs of words that the message has too, less the words that the finding's own
 * text has; runs of a few small words don't count.
 */
function sharedWords(passage: string, message: string, found: string): Excerpt["emphasis"] {
  const said = message.toLowerCase();
  const known = new Set(wordsIn(found).map(({ word }) => word));
  const words = wordsIn(passage);
  const ranges: { from: number; to: number }[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && hasWords(said, textOf(words.slice(i, end + 1), passage))) end++;
    const run = words.slice(i, end);
    if (isTelling(run, passage)) {
      const differing = run.filter(({ word }) => !known.has(word));
      if (differing.length > run.length / 2) ranges.push(rangeOfWords(run));
      else ranges.push(...differing.map((word) => rangeOfWords([word])));
    }
    i = Math.max(end, i + 1);
  }
  return ranges;
}

/** Whether a run is long, or has a number or a name. */
function isTelling(run: readonly Word[], passage: string): boolean {
  return (
    run.length >= 4 ||
    run.some(
      ({ from }, i) =>
        /\p{N}/u.test(passage.charAt(from)) ||
        (run.length > 1 && i > 0 && /\p{Lu}/u.test(passage.charAt(from))),
    )
  );
}

function rangeOfWords(words: readonly Word[]): { from: number; to: number } {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

/** Whether the text has the phrase, and not as part of longer words. */
function hasWords(text: string, phrase: string): boolean {
  const isWordAt = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isWordAt(at - 1) && !isWordAt(at + phrase.length)) return true;
  }
  return false;
}

function textOf(words: readonly Word[], passage: string): string {
  const { from, to } = rangeOfWords(words);
  return passage.slice(from, to).toLowerCase();
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

/**
 * Cuts a long passage to a window around its first emphasised words, or around the words that it shares with the
 * finding's own text.
 */
function shorten(excerpt: Excerpt, found: string): Excerpt {
  const { text, emphasis } = excerpt;
  if (text.length <= longest) return excerpt;
  const middle = emphasis[0]?.from ?? densest(text, found) + longest / 2;
  const start = wordStart(text, Math.max(0, Math.min(middle - longest / 2, text.length - longest)));
  const end = wordStart(text, start + longest);
  const before = start > 0 ? "… " : "";
  const after = end < text.length ? "…" : "";
  const shift = before.length - start;
  return {
    ...excerpt,
    text: before + text.slice(start, end) + after,
    emphasis: emphasis
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ from, to }) => ({ from: from + shift, to: to + shift })),
  };
}

/** Where the window begins that has most of the words of another text, small words aside. */
function densest(text: string, other: string): number {
  const known = new Set(wordsIn(other).map(({ word }) => word));
  const shared = wordsIn(text).filter(({ word }) => word.length > 3 && known.has(word));
  const held = shared.map(
    ({ from }) => shared.filter((word) => from <= word.from && word.to <= from + longest).length,
  );
  return shared[held.indexOf(Math.max(...held))]?.from ?? 0;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  return text.lastIndexOf(" ", at) + 1;
}
