import type { Article } from "../article/article.ts";
import { analyseProse } from "../text/analyse-prose.ts";
import type { Sentence } from "../text/prose.ts";
import { overlaps, type Span } from "../text/span.ts";
import { styledNames } from "../text/title-case.ts";
import type { Cast, CastMember } from "./cast.ts";
import type { JudgingWording } from "./judging-wording.ts";
import { mentionScorer } from "./mention-score.ts";
import { tonedCuesIn } from "./toned-cues.ts";

interface Named {
  readonly member: CastMember;
  readonly span: Span;
}

/**
 * How an article's headlines judge whom they name, by the name of the side: by their judging words, each for whoever
 * stands nearest in its line, and by verbs of saying that doubt or vouch for who stands before them; those of an
 * opinion piece by what they tell of somebody too, and for its topic where they name nobody. What a headline quotes is
 * not its own.
 *
 * @param topic The side that the text is mostly about; null where there is none.
 */
export function headlineStances(
  cast: Cast,
  text: number,
  article: Article,
  wordings: readonly JudgingWording[],
  topic: string | null,
): ReadonlyMap<string, readonly JudgingWording[]> {
  const found = new Map<string, JudgingWording[]>();
  const headlines = article.blocks.filter(({ kind }) => kind === "headline");
  if (headlines.length === 0) return found;
  const prose = analyseProse(article.file, headlines);
  const isOpinion = article.voice === "author";
  const score = mentionScorer({ prose, quotations: [], utterances: [] });
  const toned = tonedCuesIn(prose);
  const namesIn = membersBy(cast, text);
  for (const sentence of prose.sentences) {
    const own = (span: Span): boolean =>
      overlaps(span, sentence.span) &&
      !article.headlineQuotations.some((quotation) => overlaps(quotation.span, span));
    const words = wordings.filter(({ span }) => own(span));
    const cues = toned.filter(({ span }) => own(span));
    if (words.length + cues.length === 0 && !isOpinion) continue;
    const named = namesIn(sentence);
    const add = (at: Named | undefined, wording: JudgingWording): void => {
      const side = at === undefined ? (isOpinion && named.length === 0 ? topic : null) : sideOf(at);
      if (side !== null) found.set(side, [...(found.get(side) ?? []), wording]);
    };
    for (const wording of words) add(nearest(named, wording.span), wording);
    for (const { span, tone } of cues) {
      const speaker = named.filter((name) => name.span.end <= span.start).at(-1);
      if (speaker !== undefined)
        add(speaker, { span, stance: tone === "endorsing" ? "favourable" : "unfavourable" });
    }
    for (const at of isOpinion ? named : []) {
      const told = score(at.member, at.span, []);
      const [cue] = told?.cues ?? [];
      if (told === null || told.stance === "neutral" || cue === undefined) continue;
      if (own(cue) && !words.some(({ span }) => overlaps(span, cue)))
        add(at, { span: cue, stance: told.stance });
    }
  }
  return found;
}

/** Whom a headline names, in its order, however it is set. */
function membersBy(cast: Cast, text: number): (sentence: Sentence) => readonly Named[] {
  const forms = cast.members
    .filter(({ kind }) => kind !== "place" && kind !== "other")
    .flatMap(({ name, aliases, kind }) => [
      name,
      ...aliases,
      ...(kind === "person" ? [name.split(" ").at(-1) ?? name] : []),
    ]);
  const names = styledNames(forms.filter((form) => /^\p{Lu}/u.test(form)).map((form) => ({ text: form })));
  return ({ tokens }) =>
    names(tokens).flatMap((own): Named[] => {
      const [first] = own;
      const last = own.at(-1);
      if (first === undefined || last === undefined) return [];
      const words = own.map((token) => token.text).join(" ");
      const member = cast.named(text, words) ?? cast.named(text, words.replace(/['’]s?$/, ""));
      return member === null ? [] : [{ member, span: { start: first.span.start, end: last.span.end } }];
    });
}

function sideOf({ member }: Named): string {
  return member.side ?? member.name;
}

function nearest(named: readonly Named[], to: Span): Named | undefined {
  const gap = ({ span }: Named): number => Math.max(0, span.start - to.end, to.start - span.end);
  return named.toSorted((a, b) => gap(a) - gap(b) || a.span.start - b.span.start)[0];
}
