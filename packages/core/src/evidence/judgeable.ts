import type { Article } from "../article/article.ts";
import { countFunctionWords, isForeign, languageOf } from "../article/signals/language.ts";
import type { Claim, Summary } from "../summary/summary.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import type { Prose } from "../text/prose.ts";
import type { Source } from "./verification.ts";

/** Sources of fewer words of prose are stubs: what they don't say, the article may. */
export const LEAST_SOURCE_WORDS = 50;

/** Why a source can't tell whether a claim is right. */
export type UnusableSource =
  | { readonly why: "short"; readonly words: number }
  | { readonly why: "language"; readonly language: string };

/** What of a summary and its sources can be judged at all. */
export interface Judgeable {
  /** The name of the language in which the summary is, where that is not the one of the checks; else null. */
  readonly summaryLanguage: string | null;
  readonly unusable: ReadonlyMap<Source, UnusableSource>;
}

/** Why a claim is not checked, though it states something. */
export type Unjudged =
  | "no sources"
  | "general knowledge"
  | "summary in another language"
  | "source in another language"
  | "source too short"
  | "source not read";

/** @param leastWords Words of prose that a source must have. */
export function judgeableOf(
  summary: Summary,
  sources: readonly Source[],
  leastWords: number = LEAST_SOURCE_WORDS,
  memory: Memory = forgetful,
): Judgeable {
  const unusable = new Map<Source, UnusableSource>();
  for (const source of sources) {
    const found = unusableOf(source.article, leastWords, memory);
    if (found !== null) unusable.set(source, found);
  }
  return { summaryLanguage: foreignLanguageOf(summary.prose), unusable };
}

/** Why nothing can judge the claim; null where something can. */
export function unjudged(
  claim: Claim,
  cited: readonly Source[],
  { sources, unread, judgeable }: JudgingSources,
): Unjudged | null {
  if (sources.length === 0) return "no sources";
  if (judgeable.summaryLanguage !== null) return "summary in another language";
  const isUnread = claim.citations.some((target) => unread.has(target));
  const asked = cited.length > 0 ? cited : isUnread ? [] : sources;
  if (asked.some((source) => !judgeable.unusable.has(source))) return null;
  return reasonOf(asked, judgeable) ?? "source not read";
}

/** Why what the claim cites may say more than could be read; null where all of it could be. */
export function partlyUnjudged(
  claim: Claim,
  cited: readonly Source[],
  { unread, judgeable }: JudgingSources,
): Unjudged | null {
  return (
    reasonOf(cited, judgeable) ??
    (claim.citations.some((target) => unread.has(target)) ? "source not read" : null)
  );
}

/** All sources, and the targets behind which there was nothing to read. */
export interface JudgingSources {
  readonly sources: readonly Source[];
  readonly unread: ReadonlySet<string>;
  readonly judgeable: Judgeable;
}

function reasonOf(sources: readonly Source[], { unusable }: Judgeable): Unjudged | null {
  for (const source of sources) {
    const found = unusable.get(source);
    if (found !== undefined) return found.why === "short" ? "source too short" : "source in another language";
  }
  return null;
}

function unusableOf({ prose }: Article, leastWords: number, memory: Memory): UnusableSource | null {
  const language = memory.recall(foreignLanguageOf, prose);
  if (language !== null) return { why: "language", language };
  const words = countWords(prose.text, leastWords);
  return words < leastWords ? { why: "short", words } : null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/** Words of a text, counted no further than `enough`. */
function countWords(text: string, enough: number): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) {
    count++;
    if (count >= enough) break;
  }
  return count;
}

/** How much of a text is read to tell its language, in code units. */
const SAMPLE = 8000;
/** One foreign quotation is no text in its language. */
const LEAST_WORDS = 20;
/** Scripts without spaces between words. */
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{12}/u;
/** Words from which on a text's share of English function words tells that it isn't English. */
const ENOUGH_WORDS = 40;
/** English prose has about two function words in five. */
const LEAST_ENGLISH = 0.08;

const NAMES: Readonly<Record<string, string>> = {
  es: "Spanish",
  fr: "French",
  de: "German",
  it: "Italian",
  pt: "Portuguese",
  nl: "Dutch",
};

/** The language of a text that is clearly not English; null for English and where too little tells. */
export function foreignLanguageOf({ text }: Prose): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < LEAST_WORDS && !NO_SPACES.test(sample)) return null;
  const counted = countFunctionWords(sample);
  if (isForeign(counted, "en")) return NAMES[languageOf([counted]) ?? ""] ?? "another language";
  const english = counted.words.get("en") ?? 0;
  return words >= ENOUGH_WORDS && english < words * LEAST_ENGLISH ? "another language" : null;
}
