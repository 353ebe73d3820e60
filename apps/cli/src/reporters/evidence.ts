import type { Diagnostic, Evidence, Source } from "@evenhand/core";

/** A passage as printed: `emphasis` is the range of `text` that matters most, empty where nothing stands out. */
export interface Excerpt {
  /** `path:line` */
  readonly place: string;
  readonly text: string;
  readonly emphasis: readonly { readonly from: number; readonly to: number }[];
}

const longest = 280;

/**
 * The evidence of a finding in the words around it. Where it is part of a sentence, the sentence is shown and the
 * part emphasised; where it is a whole sentence that resembles the finding's text, the words that differ are.
 */
export function excerptOf(
  evidence: Evidence,
  diagnostic: Diagnostic,
  summary: string,
  sources: readonly Source[],
): Excerpt {
  const place = `${evidence.path}:${evidence.range.start.line + 1}`;
  const quoted = oneLine(evidence.text);
  const sentence = oneLine(sentenceAround(evidence, sources) ?? evidence.text);
  const from = sentence.indexOf(quoted);
  if (from >= 0 && quoted.length < sentence.length) {
    return shorten({ place, text: sentence, emphasis: [{ from, to: from + quoted.length }] });
  }
  const found = summary.slice(diagnostic.span.start, diagnostic.span.end);
  return shorten({ place, text: quoted, emphasis: differingWords(quoted, found) });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function sentenceAround(evidence: Evidence, sources: readonly Source[]): string | null {
  const article = sources.find(({ article }) => article.path === evidence.path)?.article;
  const sentence = article?.prose.sentences.find(
    ({ span }) => span.start <= evidence.span.start && evidence.span.end <= span.end,
  );
  return sentence?.text ?? null;
}

/** Ranges of the passage's words that the finding's text lacks, where most of the words are shared. */
function differingWords(passage: string, found: string): { from: number; to: number }[] {
  const known = new Set(wordsIn(found).map(({ word }) => word));
  const words = wordsIn(passage);
  const differing = words.filter(({ word }) => !known.has(word));
  if (differing.length === 0 || differing.length > words.length * 0.4) return [];
  const ranges: { from: number; to: number }[] = [];
  for (const { from, to } of differing) {
    const last = ranges.at(-1);
    if (last !== undefined && /^\s*$/.test(passage.slice(last.to, from))) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}

function wordsIn(text: string): { word: string; from: number; to: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

/** Cuts a long passage to a window around its first emphasised words. */
function shorten(excerpt: Excerpt): Excerpt {
  const { text, emphasis } = excerpt;
  if (text.length <= longest) return excerpt;
  const middle = emphasis[0]?.from ?? 0;
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

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  return text.lastIndexOf(" ", at) + 1;
}
