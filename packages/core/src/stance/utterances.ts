import type { Source } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import { bySentence } from "../text/by-sentence.ts";
import type { Quotation } from "../text/quotation.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Steps } from "../text/steps.ts";
import type { Cast, CastMember } from "./cast.ts";
import { type Reported, reportedIn, type SpokenText, type Voice } from "./reported-speech.ts";
import { memberOf } from "./speaker-meant.ts";
import { type Tone, type TonedCue, tonedCuesIn } from "./toned-cues.ts";

/** Something that somebody says, word for word or not. */
export interface Utterance {
  /** 0 is the summary, 1 to n the sources in their order. */
  readonly text: number;
  /** The words: what stands between the marks, else what is reported. */
  readonly span: Span;
  /** Words quoted; 0 for indirect speech. */
  readonly words: number;
  /** Null where the text leaves open who it is, or only describes them. */
  readonly speaker: CastMember | null;
  /** The speaker as the text calls them: a name, or "the ministry", "an official". */
  readonly name: string;
  /** Said by a person whom the text describes and does not name: "an official". */
  readonly anonymous: boolean;
  /** The words that introduce it; utterances of one cue share its span. */
  readonly cue: { readonly text: string; readonly span: Span } | null;
  readonly tone: Tone;
  /** Index into the `Prose.sentences` of its text. */
  readonly sentence: number;
}

/** What is said in the summary and its sources, in the order of the texts; outlets' and authors' own words left out. */
export function* utterancesOf(
  cast: Cast,
  summary: Summary,
  sources: readonly Source[],
): Steps<readonly Utterance[]> {
  const theirs: Utterance[] = [];
  for (const [i, { article }] of sources.entries()) {
    theirs.push(...inText(cast, article, i + 1, () => null));
    yield;
  }
  const spokenAs = originals(theirs, sources);
  return [...inText(cast, summary, 0, spokenAs), ...theirs];
}

/** Who is counted as one: the speaker's side, else the speaker; null for unnamed people, who may be anybody's. */
export function sideOf({ speaker, name, anonymous }: Utterance): string | null {
  if (speaker !== null) return speaker.side ?? speaker.name;
  return anonymous || PRONOUN.test(name) ? null : name.replace(/^The /, "the ");
}

const PRONOUN = /^(?:I|we|you|he|she|it|they|who|which|one|this|that|his|her|their)\b/i;

/** Who is quoted with some words in another text; null for nobody. */
type Original = (words: string) => Pick<Voice, "speaker" | "name" | "anonymous"> | null;

/** Looks quotations up in the sources. */
function originals(theirs: readonly Utterance[], sources: readonly Source[]): Original {
  const quoted = theirs.flatMap((utterance) => {
    const file = sources[utterance.text - 1]?.article.file ?? "";
    const words = foldWords(file.slice(utterance.span.start, utterance.span.end));
    return utterance.words > 0 && utterance.speaker !== null ? [{ utterance, words: ` ${words} ` }] : [];
  });
  return (text) => {
    if (wordsIn(text) < LEAST_SHARED) return null;
    const words = ` ${foldWords(text)} `;
    const found = quoted.filter((one) => one.words.includes(words));
    return new Set(found.map(({ utterance }) => utterance.name)).size === 1
      ? (found[0]?.utterance ?? null)
      : null;
  };
}

/** Words of a quotation that another must have for the two to be one. */
const LEAST_SHARED = 3;

function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

function inText(cast: Cast, spoken: SpokenText, text: number, original: Original): Utterance[] {
  const { prose } = spoken;
  const isHeading = (sentence: number): boolean =>
    prose.blocks[prose.sentences[sentence]?.block ?? -1]?.kind === "headline";
  const outer = spoken.quotations.filter(({ nested, sentence }) => !nested && !isHeading(sentence));
  const isQuoted = (span: Span): boolean =>
    outer.some((quotation) => quotation.span.start <= span.start && span.end <= quotation.span.end);
  const toned = tonedCuesIn(prose).filter(({ span }) => !isQuoted(span));
  const reported = reportedIn(cast, spoken, text, toned, isQuoted);
  const inSentence = bySentence(reported);
  const utterances: Utterance[] = [];
  for (const quotation of outer) {
    const voice = voiceOf(cast, text, quotation, inSentence, toned);
    if (voice === null) continue;
    const { span, sentence, speaker } = quotation;
    const written = speaker === null ? voice.name : spoken.file.slice(speaker.span.start, speaker.span.end);
    // "She said": the sources tell who she is.
    const isOpen = voice.speaker === null || PRONOUN.test(written);
    const known = isOpen && !voice.anonymous ? original(quotation.text) : null;
    utterances.push({
      text,
      span,
      words: wordsIn(quotation.text),
      sentence,
      ...voice,
      ...(known && whoOf(known)),
    });
  }
  const direct = utterances.flatMap(({ cue }) => (cue === null ? [] : [cue.span]));
  for (const { content, sentence, ...voice } of reported) {
    const { cue } = voice;
    if (cue === null || isHeading(sentence) || direct.some((span) => overlaps(span, cue.span))) continue;
    utterances.push({ text, span: hull(content, cue.span), words: 0, sentence, ...voice });
  }
  return utterances.sort((a, b) => a.sentence - b.sentence || a.span.start - b.span.start);
}

function voiceOf(
  cast: Cast,
  text: number,
  { span, sentence, speaker, cue }: Quotation,
  inSentence: (sentence: number) => readonly Reported[],
  toned: readonly TonedCue[],
): Voice | null {
  const around = inSentence(sentence).filter(({ content }) => content.some((part) => overlaps(part, span)));
  if (speaker !== null) {
    const own = around.find((one) => cue !== null && one.cue !== null && overlaps(one.cue.span, cue.span));
    if (own !== undefined) return voiceIn(own);
    const member = memberOf(cast, text, speaker);
    const found = cue === null ? null : toned.find((one) => overlaps(one.span, cue.span));
    const name = member?.name ?? speaker.name;
    return { speaker: member, name, anonymous: false, cue, tone: found?.tone ?? "neutral" };
  }
  const known = around.filter(({ name }) => !PRONOUN.test(name));
  const nearest = (known.length > 0 ? known : around).toSorted((a, b) => gap(a, span) - gap(b, span))[0];
  return nearest === undefined ? null : voiceIn(nearest);
}

function whoOf({
  speaker,
  name,
  anonymous,
}: Pick<Voice, "speaker" | "name" | "anonymous">): Pick<Voice, "speaker" | "name" | "anonymous"> {
  return { speaker, name, anonymous };
}

function voiceIn({ speaker, name, anonymous, cue, tone }: Reported): Voice {
  return { speaker, name, anonymous, cue, tone };
}

function gap({ cue }: Voice, span: Span): number {
  if (cue === null) return Number.POSITIVE_INFINITY;
  return cue.span.end <= span.start ? span.start - cue.span.end : Math.max(0, cue.span.start - span.end);
}

/** All of what is said, without the cue. */
function hull(content: readonly Span[], cue: Span): Span {
  const parts = content.map(({ start, end }) => ({
    start: start < cue.end && cue.start <= start ? cue.end : start,
    end,
  }));
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return start < end ? { start, end } : cue;
}

/** Words as people count them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
