import type { Passage } from "../evidence/verification.ts";
import { LIMITS, POINTS_BACK, REFERS_BACK, RESTS_ON_LITTLE } from "./en/limits.ts";
import { beside, type OmissionContext, type Rested } from "./omission.ts";
import { sharedWeight } from "./told.ts";

/** A sentence that says how far a claim holds, or on how little it rests. */
export interface Limit {
  readonly passage: Passage;
  /** The passage's, or the whole note's without its mark. */
  readonly words: string;
  /** What it limits. */
  readonly of: Passage;
  readonly kind: "beside" | "note";
}

/** Below this share of it in the summary, a limit is left out. */
const TOLD = 0.5;
/** What a limit must share with the claim and what it limits, as `sharedWeight`. */
const ABOUT = 0.8;
/** Sentences behind one that may limit it. */
const NEAR = 2;

/** The limits that the sources set to what a claim says and the summary leaves out, each once. */
export function limitsLeftOut(rested: Rested, context: OmissionContext): readonly Limit[] {
  const seen = new Set<Passage>();
  const own = new Set([...rested.bases, ...rested.alike]);
  return [...rested.bases, ...rested.alike]
    .flatMap((of) => [...besideLimits(rested, of, context), ...noteLimits(of, context)])
    .filter(({ passage }) => {
      if (seen.has(passage) || own.has(passage)) return false;
      seen.add(passage);
      return true;
    });
}

function besideLimits({ claim }: Rested, of: Passage, context: OmissionContext): Limit[] {
  const { index, told, isUsed, keysOf } = context;
  const claimed = told.keysOf(claim.sentence);
  return beside(of, index, 0, NEAR)
    .filter(({ text }) => isLimit(text))
    .filter(
      (passage) =>
        (passage.index === of.index + 1 && POINTS_BACK.test(passage.text)) ||
        (RESTS_ON_LITTLE.test(passage.text) && REFERS_BACK.test(passage.text)) ||
        sharedWeight(keysOf(passage), claimed, keysOf(of)) >= ABOUT,
    )
    .filter((passage) => {
      const known = new Set([...claimed, ...keysOf(of)]);
      const round = [passage, ...beside(passage, index, 0, 1).filter((one) => one !== of)];
      return !round.some(isUsed) && told.share(passage.sentence.tokens, known) < TOLD;
    })
    .map((passage) => ({ passage, words: passage.text, of, kind: "beside" }));
}

/** The note to which a sentence points, where it limits it. */
function noteLimits(of: Passage, context: OmissionContext): Limit[] {
  const { index, told, isUsed } = context;
  return marksOf(of).flatMap((mark): Limit[] => {
    const start = index.passages.findIndex(
      (one) => one.source === of.source && one.index > of.index && markOfNote(one) === mark,
    );
    const first = index.passages[start];
    if (first === undefined) return [];
    const rest = beside(first, index, 0, NEAR);
    const end = rest.findIndex((one) => markOfNote(one) !== null);
    const note = [first, ...(end < 0 ? rest : rest.slice(0, end))];
    const limit = note.find(({ text }) => isLimit(text));
    if (limit === undefined || note.some(isUsed) || told.share(limit.sentence.tokens) >= TOLD) return [];
    const words = note
      .map(({ text }) => text)
      .join(" ")
      .replace(OPENING, "");
    return [{ passage: limit, words, of, kind: "note" }];
  });
}

/** Whether a sentence limits something. */
export function isLimit(text: string): boolean {
  return LIMITS.test(text) || RESTS_ON_LITTLE.test(text);
}

/** Whether a sentence says on how little something rests. */
export function restsOnLittle(text: string): boolean {
  return RESTS_ON_LITTLE.test(text);
}

const RAISED = "¹²³⁴⁵⁶⁷⁸⁹";
/** Calls of notes: "[1]", "[^1]", "[a]", "(1)", "(a)", "¹", a raised number of a page, and asterisks behind a word. */
const MARKS =
  /\[\^?(\w{1,12})\](?!\()|([¹²³⁴⁵⁶⁷⁸⁹])|<sup\b[^<>]*>(?:<a\b[^<>]*>)?[[(]?(\w{1,2})|(?<=[^\s*†])(\*{1,3}|†{1,2})(?=\W|$)|(?<=\s)\((\d{1,2}|[a-z])\)(?=\W|$)/giu;
/** Characters behind a sentence in which its call may stand. */
const BEHIND = 40;

function marksOf({ source, span }: Passage): string[] {
  const { file } = source.article;
  const behind = file.slice(span.end, span.end + BEHIND).split("\n", 1)[0] ?? "";
  const call = /^[^\s<]*(?:<sup\b.*| \(\w{1,2}\)(?=\W|$))?/i.exec(behind)?.[0] ?? "";
  return [...`${file.slice(span.start, span.end)}${call}`.matchAll(MARKS)].map(
    ([, bracketed, raised, tagged, sign, round]) =>
      bracketed ?? tagged ?? sign ?? round ?? String(RAISED.indexOf(raised ?? "") + 1),
  );
}

const OPENING =
  /^\s*(?:\[\^?(\w{1,12})\]|([¹²³⁴⁵⁶⁷⁸⁹])|((?:\\?\*){1,3}|†{1,2})|(\d{1,2})[.):]|\((\d{1,2}|[a-z])\))[\s:]*/u;

const BLOCK_TAG = /<\/?(?:p|li|div|aside|footer|section|td|dd|dt|ol|ul|br|blockquote)\b[^<>]*>/i;

/** The mark of the note that a passage opens; null where it opens none. */
function markOfNote({ source, sentence, span, text }: Passage): string | null {
  const { file } = source.article;
  const before = file.slice(file.lastIndexOf("\n", span.start - 1) + 1, span.start);
  const line = (before.split(BLOCK_TAG).at(-1) ?? "").replace(/<[^<>]*>/g, "");
  const found = OPENING.exec(`${line}${text}`);
  if (found === null || found[0].length < line.trimEnd().length) return null;
  const [, bracketed, raised, sign, plain, round] = found;
  // An asterisk before each item makes a list.
  const { blocks } = source.article.prose;
  const isItem = [-1, 0, 1].filter((by) => blocks[sentence.block + by]?.kind === "list").length > 1;
  if (sign === "*" && isItem) return null;
  return (
    bracketed ?? sign?.replaceAll("\\", "") ?? plain ?? round ?? String(RAISED.indexOf(raised ?? "") + 1)
  );
}
