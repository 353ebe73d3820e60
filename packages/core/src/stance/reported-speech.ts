import { bySentence } from "../text/by-sentence.ts";
import type { Prose } from "../text/prose.ts";
import type { Attribution, Quotation } from "../text/quotation.ts";
import { overlaps, type Span } from "../text/span.ts";
import { anonymousSpeakers } from "./anonymous.ts";
import type { Cast, CastMember } from "./cast.ts";
import { memberOf, subjectOf } from "./speaker-meant.ts";
import type { Tone, TonedCue } from "./toned-cues.ts";

/** A text with what its parser knows of who speaks. */
export interface SpokenText {
  readonly prose: Prose;
  readonly file: string;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Who says something, by which words. */
export interface Voice {
  readonly speaker: CastMember | null;
  readonly name: string;
  readonly anonymous: boolean;
  readonly cue: { readonly text: string; readonly span: Span } | null;
  readonly tone: Tone;
}

/** A saying that is not, or not only, a quotation. */
export interface Reported extends Voice {
  readonly content: readonly Span[];
  readonly sentence: number;
}

const RELATIVE = /^(?:who|which|that)\b/i;

/** The attributions of a text, and the sayings that only a telling verb shows: "claims to have left". */
export function reportedIn(
  cast: Cast,
  { prose, file, attributions }: SpokenText,
  text: number,
  toned: readonly TonedCue[],
  isQuoted: (span: Span) => boolean,
): Reported[] {
  const isAnonymous = anonymousSpeakers(attributions, file);
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
  const inSentence = bySentence(reported);
  return reported.filter((one) => !isAnothers(one, inSentence(one.sentence), file));
}

/** What one speaker says of another's saying is the speaker's own choice of words. */
function isAnothers({ cue, name }: Reported, reported: readonly Reported[], file: string): boolean {
  return reported.some(
    (other) =>
      cue !== null &&
      other.name !== name &&
      !SPEAKS_NEXT.test(file.slice(other.cue?.span.end ?? cue.span.start, cue.span.start)) &&
      other.cue !== null &&
      other.cue.span.end <= cue.span.start &&
      other.content.some(({ start, end }) => start <= cue.span.start && cue.span.end <= end),
  );
}

/** "Brink insists that it leaks, and the owners allege that": two who speak side by side. */
const SPEAKS_NEXT = /[,;] (?:and|but|while|whereas) [^,;:“”"]{2,60} $/;

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

/** What stands behind a cue in its sentence. */
function contentAfter(prose: Prose, { first, last }: TonedCue): Span | null {
  const sentence = prose.sentences[first.sentence];
  const next = prose.tokens[last.index + 1];
  if (sentence === undefined || next?.sentence !== first.sentence) return null;
  return { start: next.span.start, end: sentence.span.end };
}
