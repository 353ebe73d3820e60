import type { Claim } from "../summary/summary.ts";
import type { Quantity } from "../text/quantity.ts";
import { overlaps, type Span } from "../text/span.ts";
import { WORKED_OUT } from "./en/derived-values.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import type { AbsentValue, Difference, RankedPassage, Source } from "./verification.ts";
import { isCheckable } from "./verify-numbers.ts";

/** Whole numbers up to here are as often counted by the writer as read. */
const COUNTED_BY_WRITERS = 12;
/** Spans of time are reckoned from dates. */
const TIMES: ReadonlySet<string> = new Set(["year", "month", "week", "day", "hour", "minute", "second"]);
/** Among the values of so many passages a number is looked for that was worked out. */
const PASSAGES = 8;
/** How far a share may lie from the one that was worked out, in points. */
const OF_SHARE = 0.6;

/**
 * Exact numbers of the claim that no source has, in whatever place, and that are not worked out from numbers of the
 * passages about it. Nothing stands in their place, so that they may be right; but nobody can see it from the sources.
 *
 * @param ranked The passages about the claim.
 * @param found What was found of the claim already: of those values nothing more is said.
 */
export function absentValues(
  claim: Claim,
  sources: readonly Source[],
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
  found: readonly Difference[],
): AbsentValue[] {
  const [nearest] = ranked;
  if (nearest === undefined || WORKED_OUT.test(claim.text)) return [];
  const spans = found.flatMap((difference) => ("span" in difference ? [difference.span] : []));
  return claim.quantities.flatMap((quantity): AbsentValue[] => {
    const isFound = spans.some((span: Span) => overlaps(span, quantity.span));
    if (isFound || !isExactFigure(claim, quantity) || index.sameQuantities(quantity).length > 0) return [];
    if (isWrittenAnywhere(quantity, sources) || isWorkedOut(quantity, ranked)) return [];
    return [{ kind: "absent", span: quantity.span, claimed: quantity.text, passage: nearest.passage }];
  });
}

function isExactFigure(claim: Claim, quantity: Quantity): boolean {
  const { text, bound, unit, value, kind, against, per, range } = quantity;
  if (!/\d/.test(text) || bound !== "exact" || against !== null || per !== null || range !== null)
    return false;
  if (unit !== null && TIMES.has(unit)) return false;
  if (kind === "count" && Number.isInteger(value) && Math.abs(value) <= COUNTED_BY_WRITERS) return false;
  return isCheckable(claim, quantity);
}

/** Whether a source has the digits, be it as another number or within a longer one. */
function isWrittenAnywhere({ text, value }: Quantity, sources: readonly Source[]): boolean {
  const digits = /\d[\d.,]*\d|\d/.exec(text)?.[0] ?? "";
  const forms = new Set([digits, digits.replace(/[.,]/g, ""), String(Math.abs(value)), grouped(value)]);
  return sources.some(({ article }) => [...forms].some((form) => hasNumber(article.file, form)));
}

function grouped(value: number): string {
  return Math.abs(value).toLocaleString("en-US");
}

function hasNumber(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!/\d/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + form.length))) return true;
  }
  return false;
}

/** Whether the value is a sum, a difference, a product, a quotient or a share of two values of the passages. */
function isWorkedOut({ value, kind }: Quantity, ranked: readonly RankedPassage[]): boolean {
  const wanted = Math.abs(value);
  const isIt = (reckoned: number): boolean => Math.abs(reckoned - wanted) <= 0.005 * wanted;
  const values = ranked
    .slice(0, PASSAGES)
    .flatMap(({ passage }) => passage.quantities.map((quantity) => Math.abs(quantity.value)))
    .filter((one) => one > 0);
  if (kind === "percent" && values.some((one) => Math.abs(100 - one - wanted) <= OF_SHARE)) return true;
  return values.some((a, i) =>
    values.some((b, j) => {
      if (i === j) return false;
      if (kind === "percent") {
        const shares = [(a / b) * 100, Math.abs(a / b - 1) * 100];
        if (shares.some((share) => Math.abs(share - wanted) <= OF_SHARE)) return true;
      }
      return isIt(a + b) || isIt(a - b) || isIt(a * b) || isIt(a / b);
    }),
  );
}
