import {
  ADDING,
  ASKING,
  CONDITIONS,
  CONDITIONS_OF_THE_FUTURE,
  CONTRASTS,
  GOES_BACK,
  LIMITS,
  NO_CONDITION,
  RESERVATIONS,
  REVERSED,
  UNASSERTED,
} from "./en/quotation-limits.ts";

/** A part of a sentence that limits or reverses the rest; offsets into the text that was searched. */
export interface Limit {
  readonly kind: "condition" | "contrast" | "reversal";
  readonly from: number;
  readonly to: number;
}

const LEAD = "^[\\s,;:“”\"'‘’«»—–-]*";
const OPENING_CONDITION = new RegExp(`${LEAD}(${CONDITIONS}|${RESERVATIONS})\\b`, "i");
/** A few words of place or time, then the condition: "~ before the winter, if the inspectors let us". */
const LATER_CONDITION =
  /^((?:[\s,]+(?!(?:and|or|but|because|which|who|that|so|while|as|is|are|was|were|will|would|has|have|had)\b)[\p{L}\d'’-]+){1,7}),?\s+((?:but )?(?:only )?(?:if|unless)|provided|as long as|so long as|on (?:the )?condition)\b/iu;
const OPENING_CONTRAST = new RegExp(`${LEAD}((?:${CONTRASTS})\\s+)`, "i");
const FRONT_CONDITION = new RegExp(`^\\W*(?:(?:and|but|so) )?(${CONDITIONS}|${RESERVATIONS})\\b`, "i");
/** What goes on with the clause before it. */
const GOES_ON = /^(?:which|who|because|and|or|nor|so|as|like)\b/i;
const FUTURE = /\b(?:will|would|shall|can|could|may|might|going to)\b|['’]ll\b/i;
const CLAUSE_END = /[;—]|\s[–-]\s|[.!?…](?=\s|$)/;

/**
 * What follows the words kept and limits them.
 *
 * @param kept The sentence up to where the quotation stops, as far as it is quoted in the source.
 * @param rest The sentence from there on.
 * @param isAbout Whether a part of `rest` is about what was kept.
 */
export function limitAfter(
  kept: string,
  rest: string,
  isAbout: (from: number, to: number) => boolean,
): Limit | null {
  const opening = OPENING_CONDITION.exec(rest);
  if (opening !== null) return condition(kept, rest, opening[0].length - (opening[1] ?? "").length);
  const contrast = OPENING_CONTRAST.exec(rest);
  if (contrast !== null) {
    const from = contrast[0].length - (contrast[1] ?? "").length;
    const found = limit("contrast", rest, from);
    const after = rest.slice(contrast[0].length, found.to);
    if (ADDING.test(kept) || !LIMITS.test(after)) return null;
    return GOES_BACK.test(after) || isAbout(contrast[0].length, found.to) ? found : null;
  }
  const later = LATER_CONDITION.exec(rest);
  if (later === null || ASKING.test(later[1] ?? "")) return null;
  return condition(kept, rest, later[0].length - (later[2] ?? "").length);
}

function condition(kept: string, rest: string, from: number): Limit | null {
  const clause = rest.slice(from);
  // What opens with a capital is another sentence.
  if (!/^\p{Ll}/u.test(clause) || NO_CONDITION.test(clause)) return null;
  if (/^if\b/.test(clause) && ASKING.test(kept)) return null;
  if (CONDITIONS_OF_THE_FUTURE.test(clause) && (!FUTURE.test(kept) || /[,;:—–-]/.test(rest.slice(0, from))))
    return null;
  const found = limit("condition", rest, from);
  // "~, if you win, it counts": the condition of what comes next.
  const next =
    /^(?:if|until|once|when)\b[^,]*,\s+(?!(?:and|or|but|which|who|as|so|because|then again)\b)\S+\s+\S/i;
  return next.test(rest.slice(from, found.to)) ? null : found;
}

/** A sentence of its own that only limits the one before: "Only if the money comes." */
export function limitOnItsOwn(sentence: string): Limit | null {
  const opening =
    /^\W*(?:but )?(?:only (?:if|when|once)|unless|provided|not (?:if|until|before|yet)|except|if not)\b/i.exec(
      sentence,
    );
  const short = sentence.split(/\s+/).length <= 16 && !/,/.test(sentence);
  return opening !== null && short ? limit("condition", sentence, 0) : null;
}

/**
 * What comes before the words kept in their sentence and limits or reverses them.
 *
 * @param front The sentence up to where the quotation begins.
 * @param kept The sentence from there on.
 * @param isClause Whether the words kept have a verb.
 */
export function limitBefore(front: string, kept: string, isClause: boolean): Limit | null {
  const plain = front.replace(/[“”"«»‘]/g, " ");
  const end = plain.trimEnd().length;
  if (/^(?:\p{Ll}|I\b)/u.test(kept)) {
    if (REVERSED.test(plain) && !/[,;:.]\s*$/.test(plain)) return lastWords(plain, REVERSED, end);
    if (UNASSERTED.test(plain)) return lastWords(plain, UNASSERTED, end);
  }
  const opening = FRONT_CONDITION.exec(plain);
  const comma = plain.lastIndexOf(",");
  if (!isClause || opening === null || comma < opening[0].length || /[;:]/.test(plain)) return null;
  const from = opening[0].length - (opening[1] ?? "").length;
  const clause = plain.slice(from);
  if (
    NO_CONDITION.test(clause) ||
    CONDITIONS_OF_THE_FUTURE.test(clause) ||
    GOES_ON.test(kept) ||
    OPENING_CONDITION.test(kept)
  )
    return null;
  if (/^(?:but )?not\b/i.test(clause) || plain.slice(comma).trim().split(/\s+/).length > 6) return null;
  return { kind: "condition", from, to: comma };
}

/** The words of the pattern with the few before them in their clause. */
function lastWords(text: string, pattern: RegExp, to: number): Limit {
  const at = pattern.exec(text)?.index ?? 0;
  const before =
    /(?:[\p{L}\d'’-]+\s+){0,4}[\p{L}\d'’-]*$/u.exec(text.slice(0, at + 1).trimEnd())?.index ?? at;
  const words = text.slice(before, to);
  return { kind: "reversal", from: before + (words.length - words.trimStart().length), to };
}

function limit(kind: Limit["kind"], text: string, from: number): Limit {
  const end = CLAUSE_END.exec(text.slice(from));
  const to = end === null ? text.length : from + end.index;
  const words = text.slice(from, to).replace(/(?<![\s,"“”«»'‘’])[\s,"“”«»'‘’]+$/, "");
  return { kind, from, to: from + words.length };
}
