import type { Source } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import { bySentence } from "../text/by-sentence.ts";
import type { Prose } from "../text/prose.ts";
import type { Attribution, Quotation } from "../text/quotation.ts";
import { overlaps, type Span } from "../text/span.ts";
import { anonymousSpeakers } from "./anonymous.ts";
import type { Cast, CastMember } from "./cast.ts";
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
export function utterancesOf(cast: Cast, summary: Summary, sources: readonly Source[]): readonly Utterance[] {
  return [summary, ...sources.map(({ article }) => article)].flatMap((spoken, text) =>
    inText(cast, spoken, text),
  );
}

/** Who is counted as one: the speaker's side, else the speaker; null for unnamed people, who may be anybody's. */
export function sideOf({ speaker, name, anonymous }: Utterance): string | null {
  if (speaker !== null) return speaker.side ?? speaker.name;
  return anonymous || PRONOUN.test(name) ? null : name.replace(/^The /, "the ");
}

const PRONOUN = /^(?:I|we|you|he|she|it|they|who|which|one|this|that|his|her|their)\b/i;

const RELATIVE = /^(?:who|which|that)\b/i;

interface SpokenText {
  readonly prose: Prose;
  readonly file: string;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Who says something, by which words. */
interface Voice {
  readonly speaker: CastMember | null;
  readonly name: string;
  readonly anonymous: boolean;
  readonly cue: { readonly text: string; readonly span: Span } | null;
  readonly tone: Tone;
}

interface Reported extends Voice {
  readonly content: readonly Span[];
  readonly sentence: number;
}

function inText(cast: Cast, spoken: SpokenText, text: number): Utterance[] {
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
    const { span, sentence } = quotation;
    utterances.push({ text, span, words: wordsIn(quotation.text), sentence, ...voice });
  }
  const direct = utterances.flatMap(({ cue }) => (cue === null ? [] : [cue.span]));
  for (const { content, sentence, ...voice } of reported) {
    const { cue } = voice;
    if (cue === null || isHeading(sentence) || direct.some((span) => overlaps(span, cue.span))) continue;
    utterances.push({ text, span: hull(content, cue.span), words: 0, sentence, ...voice });
  }
  return utterances.sort((a, b) => a.sentence - b.sentence || a.span.start - b.span.start);
}

/** The attributions of a text, and the sayings that only a telling verb shows: "claims to have left". */
function reportedIn(
  cast: Cast,
  { prose, file, attributions }: SpokenText,
  text: number,
  toned: readonly TonedCue[],
  isQuoted: (span: Span) => boolean,
): Reported[] {
  const isAnonymous = anonymousSpeakers(attributions);
  const reported = attributions.flatMap((attribution): Reported[] => {
    const { source, cue, content, frame, sentence } = attribution;
    if (source === null || cue === null || frame === "outlet" || frame === "author") return [];
    if (isQuoted(cue.span)) return [];
    const unnamed = isAnonymous(attribution);
    const group = cast.memberAt(text, source.span);
    const speaker = unnamed === null ? memberOf(cast, text, source) : group?.kind === "group" ? group : null;
    const anonymous = unnamed !== null && speaker === null;
    // "A clerk, who asked not to be named, said": the clerk speaks.
    if (speaker === null && !anonymous && RELATIVE.test(source.name)) return [];
    const name = speaker?.name ?? unnamed ?? source.name;
    return [{ speaker, name, anonymous, ...tonedCue(cue, toned, file), content, sentence }];
  });
  for (const cue of toned) {
    const own = reported.filter(({ sentence }) => sentence === cue.first.sentence);
    if (!cue.opensContent || own.some((other) => other.cue !== null && overlaps(other.cue.span, cue.span)))
      continue;
    const speaker =
      subjectOf(cast, text, prose, cue) ??
      own.find(({ cue: c }) => (c?.span.end ?? 0) <= cue.span.start)?.speaker;
    if (speaker === null || speaker === undefined) continue;
    const content = contentAfter(prose, cue);
    reported.push({
      speaker,
      name: speaker.name,
      anonymous: false,
      cue: { text: file.slice(cue.span.start, cue.span.end), span: cue.span },
      tone: cue.tone,
      content: content === null ? [] : [content],
      sentence: cue.first.sentence,
    });
  }
  return reported.filter((one) => !isAnothers(one, reported));
}

/** What one speaker says of another's saying is the speaker's own choice of words. */
function isAnothers({ cue, name }: Reported, reported: readonly Reported[]): boolean {
  return reported.some(
    (other) =>
      cue !== null &&
      other.name !== name &&
      other.cue !== null &&
      other.cue.span.end <= cue.span.start &&
      other.content.some(({ start, end }) => start <= cue.span.start && cue.span.end <= end),
  );
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

function voiceIn({ speaker, name, anonymous, cue, tone }: Reported): Voice {
  return { speaker, name, anonymous, cue, tone };
}

function gap({ cue }: Voice, span: Span): number {
  if (cue === null) return Number.POSITIVE_INFINITY;
  return cue.span.end <= span.start ? span.start - cue.span.end : Math.max(0, cue.span.start - span.end);
}

function tonedCue(
  cue: { readonly text: string; readonly span: Span },
  toned: readonly TonedCue[],
  file: string,
): Pick<Voice, "cue" | "tone"> {
  const found = toned.find(({ span }) => overlaps(span, cue.span));
  if (found === undefined) return { cue, tone: "neutral" };
  const { span, tone } = found;
  return { cue: { text: file.slice(span.start, span.end), span }, tone };
}

function memberOf(
  cast: Cast,
  text: number,
  { name, span }: { readonly name: string; readonly span: Span },
): CastMember | null {
  const member = cast.named(text, name) ?? cast.memberAt(text, span);
  // A surname in another spelling: "Holmperrin" of a transcript is the summary's Ragna Holm-Perrin.
  if (member !== null && (member.side !== null || member.kind !== "person" || isInSummary(member)))
    return member;
  const surname = lettersOf(name.split(/\s+/).at(-1) ?? "");
  const bearers = cast.members.filter(
    (one) => one.kind === "person" && lettersOf(one.name.split(/\s+/).at(-1) ?? "") === surname,
  );
  const own = bearers.filter(isInSummary);
  const [only] = own.length > 0 ? own : bearers;
  const isOne = (own.length > 0 ? own : bearers).length === 1;
  const first = lettersOf(name.split(/\s+/)[0] ?? "");
  const agrees = first === surname || first[0] === lettersOf(only?.name ?? "")[0];
  return isOne && only !== undefined && agrees ? only : member;
}

function isInSummary({ mentions }: CastMember): boolean {
  return mentions[0]?.text === 0;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/** Who stands before a verb, or right behind one that follows a quotation; nobody across another clause's verb. */
function subjectOf(cast: Cast, text: number, prose: Prose, { first, last }: TonedCue): CastMember | null {
  const tokens = prose.sentences[first.sentence]?.tokens ?? [];
  const at = tokens.indexOf(first);
  const next = tokens[tokens.indexOf(last) + 1];
  if (next !== undefined && /^[”»"’]$/.test(tokens[at - 1]?.text ?? "")) {
    const behind = cast.memberAt(text, next.span);
    if (behind !== null) return behind;
  }
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || /^[;:”“"]$/.test(token.text)) return null;
    const member = token.isWord ? cast.memberAt(text, token.span) : null;
    if (member !== null && member.kind !== "place" && member.kind !== "other") return member;
    if (token.wordClass === "VERB" && !/^,$/.test(tokens[at - 1]?.text ?? "")) return null;
  }
  return null;
}

/** What stands behind a cue in its sentence. */
function contentAfter(prose: Prose, { first, last }: TonedCue): Span | null {
  const sentence = prose.sentences[first.sentence];
  const next = prose.tokens[last.index + 1];
  if (sentence === undefined || next?.sentence !== first.sentence) return null;
  return { start: next.span.start, end: sentence.span.end };
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
