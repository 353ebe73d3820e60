import type { Prose } from "./prose.ts";

/** What stands between a pair of quotation marks; offsets into `Prose.text`, marks excluded. */
export interface MarkedRange {
  readonly from: number;
  readonly to: number;
  /** Index into `Prose.blocks`. */
  readonly block: number;
  readonly nested: boolean;
  /** Runs on in the next block, which opens with the mark again. */
  readonly continues: boolean;
}

type Style = "double" | "single" | "guillemet";

interface Open {
  readonly style: Style;
  readonly at: number;
  readonly straight: boolean;
  /** Characters of the mark: two where it is typed as two apostrophes. */
  readonly width: number;
}

const ELISION = /^['‘’](?:\d0s|tis\b|twas\b|em\b|cause\b|til\b|n['’]|bout\b)/i;
/** The two digits of a year, "'94": what stands before tells it from "'40 miles away'" where words go on. */
const YEAR = /^['‘’]\d\d(?!\d)(?:(?=s\b|[^\p{L}\s%]|$)|(?=\s))/u;
const BEFORE_YEAR =
  /\b(?:in|since|until|till|after|during|from|through|of|to|and|early|late|spring|summer|autumn|fall|winter|the|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\.?\s+$/i;
/** Counts: "a term of '20 years'", "from '40 miles away'". */
const COUNTED =
  /^['‘’]\d\d (?:(?:per ?cent|more|or|to|out|of)\b|(?:days|weeks|months|years|hours|minutes|miles|kilomet\w+|met\w+|pounds|euros|dollars|people|times)\b)/i;

/**
 * The quotation marks of a text, paired. Curly, straight, low and angle marks, single and double, nested; a
 * closing mark of another style closes too, since articles mix them, and so do marks turned the wrong way or typed
 * as two apostrophes. A mark that nothing closes pairs with nothing and holds nothing, except a quotation over
 * several paragraphs, each of which opens with the mark.
 */
export function pairQuotationMarks(prose: Prose): MarkedRange[] {
  const ranges: MarkedRange[] = [];
  prose.blocks.forEach((block, index) => {
    const text = prose.text.slice(block.from, block.to);
    const { closed, open } = pairIn(text);
    const ranged = closed.map((range) => ({
      ...trimmed(prose.text, block.from + range.from, block.from + range.to),
      block: index,
      nested: range.nested,
      continues: false,
    }));
    const following = prose.blocks[index + 1];
    let goesOn = false;
    if (open !== null && following !== undefined) {
      const mark = text[open.at] as string;
      const next = prose.text.slice(following.from, following.from + 8);
      const again = next.startsWith(mark) || (open.straight && open.style !== "single" && /^["“]/.test(next));
      if (again && (open.style !== "single" || leadsOn(text, open, next))) {
        goesOn = true;
        ranged.push({
          from: block.from + open.at + open.width,
          to: block.to,
          block: index,
          nested: false,
          continues: true,
        });
        nestWithin(ranged);
      }
    }
    if (open !== null && !goesOn && isLedInto(text, open)) {
      ranged.push({
        from: block.from + open.at + open.width,
        to: block.to,
        block: index,
        nested: false,
        continues: false,
      });
      nestWithin(ranged);
    }
    ranges.push(...ranged.sort((a, b) => a.from - b.from));
  });
  return ranges;
}

/** So many quotations stand in each other at most; of more marks that are open the first ones were never closed. */
const DEEPEST = 16;

interface Pairing {
  readonly closed: readonly { readonly from: number; readonly to: number; readonly nested: boolean }[];
  /** The outermost mark that was left open. */
  readonly open: Open | null;
}

function pairIn(text: string): Pairing {
  const closed: { from: number; to: number; nested: boolean }[] = [];
  const stack: Open[] = [];
  const close = (style: Style, at: number): boolean => {
    const found = stack.findLastIndex(
      (open) => open.style === style || (style !== "single" && open.style !== "single"),
    );
    const open = stack[found];
    if (open === undefined) return false;
    stack.length = found;
    closed.push({ from: open.at + open.width, to: at, nested: false });
    return true;
  };
  const push = (style: Style, at: number, straight: boolean, width = 1): void => {
    if (stack.length === DEEPEST) stack.shift();
    stack.push({ style, at, straight, width });
  };
  const closeAngle = (at: number): void => {
    if (/[‹›]/.test(opener(stack, "single", text) ?? "")) close("single", at);
  };
  const straightDouble = (at: number, width: number): void => {
    if (!opens(text, at, width)) {
      close("double", at);
      return;
    }
    // What opens while another is open: that one was never closed.
    const unclosed = stack.findLastIndex((open) => open.style === "double" && open.straight);
    if (unclosed >= 0) stack.length = unclosed;
    push("double", at, true, width);
  };
  for (let i = 0; i < text.length; i++) {
    switch (text[i]) {
      case "“": {
        const low = opener(stack, "double", text) === "„";
        if (low || (!opens(text, i, 1) && endsWord(text, i))) close("double", i);
        else push("double", i, false);
        break;
      }
      case "„":
        push("double", i, false);
        break;
      case "«":
        // »…« of German print closes with what opens elsewhere.
        if (opener(stack, "guillemet", text) === "»") close("guillemet", i);
        else push("guillemet", i, false);
        break;
      case "‹":
        if (opener(stack, "single", text) === "›") close("single", i);
        else if (opens(text, i, 1)) push("single", i, false);
        break;
      case "›":
        if (opener(stack, "single", text) === "‹" || !opens(text, i, 1)) closeAngle(i);
        else push("single", i, false);
        break;
      case "”":
        if (!close("double", i) && opens(text, i, 1)) push("double", i, false);
        break;
      case "»":
        if (!close("guillemet", i) && opens(text, i, 1)) push("guillemet", i, false);
        break;
      case '"':
        straightDouble(i, 1);
        break;
      case "‚":
        if (opens(text, i, 1)) push("single", i, false);
        break;
      case "‘":
        if (text[stack.at(-1)?.at ?? i] === "‚" && endsWord(text, i)) close("single", i);
        else if (opens(text, i, 1) && !elides(text, i)) push("single", i, false);
        break;
      case "`":
        if (text[i + 1] === "`" && opens(text, i, 2)) push("double", i++, true, 2);
        break;
      case "’":
      case "'":
        if (text[i + 1] === text[i] && !(text[i + 2] === text[i] && stack.at(-1)?.style === "single")) {
          straightDouble(i, 2);
          i++;
        } else if (text[i] === "'" && opens(text, i, 1) && !elides(text, i) && !singleOpen(stack)) {
          push("single", i, true);
        } else if (closesSingle(text, i, stack)) close("single", i);
        break;
      default:
        break;
    }
  }
  const open = stack.find(({ style }) => style !== "single") ?? stack[0] ?? null;
  return { closed: nestedIn(closed), open };
}

/** A sentence or more after a colon, whose closing mark is missing. */
function isLedInto(text: string, { at, width }: Open): boolean {
  return (
    /:\s*$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\p{Lu}/u.test(text.slice(at + width, at + width + 2)) &&
    /[.!?…]\s*$/.test(text.slice(-4))
  );
}

/** Marks as nested what stands in the range pushed last. */
function nestWithin(ranges: MarkedRange[]): void {
  const outer = ranges.at(-1);
  if (outer === undefined) return;
  for (const [i, range] of ranges.entries()) {
    if (range.from > outer.from) ranges[i] = { ...range, nested: true };
  }
}

/** Whether a single mark that nothing closes opens speech: at a paragraph's start or after a colon, not ’90s. */
function leadsOn(text: string, { at, width }: Open, next: string): boolean {
  return /(?:^|[:,]\s*)$/.test(text.slice(0, at)) && !ELISION.test(next) && opens(next, 0, width);
}

/** The spaces within « … » are the marks' own. */
function trimmed(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const words = text.slice(from, to);
  const start = words.length - words.trimStart().length;
  return words.length === start ? { from, to } : { from: from + start, to: from + words.trimEnd().length };
}

/** The mark that opened the innermost quotation of a style. */
function opener(stack: readonly Open[], style: Style, text: string): string | undefined {
  const open = stack.findLast((candidate) => candidate.style === style);
  return open === undefined ? undefined : text[open.at];
}

/** Whether the mark at `i` stands for letters or digits left out: "'tis", "’68". */
function elides(text: string, i: number): boolean {
  const word = text.slice(i, i + 24);
  if (ELISION.test(word)) return true;
  if (!YEAR.test(word)) return false;
  if (!/^.\d\d\s/.test(word)) return !/^.\d\d[,.]\d|^.\d\d-/.test(word);
  return BEFORE_YEAR.test(text.slice(Math.max(0, i - 12), i)) && !COUNTED.test(word);
}

/** Marks the ranges that stand inside another. */
function nestedIn(ranges: Pairing["closed"]): Pairing["closed"] {
  let outerTo = -1;
  return [...ranges]
    .sort((a, b) => a.from - b.from)
    .map((range) => {
      const nested = range.to < outerTo;
      if (!nested) outerTo = range.to;
      return { ...range, nested };
    });
}

/** Whether the mark at `i` follows a word or its punctuation and leads to none. */
function endsWord(text: string, i: number): boolean {
  return /[\p{L}\d.,!?…]/u.test(text[i - 1] ?? "") && !/[\p{L}\d]/u.test(text[i + 1] ?? "");
}

function singleOpen(stack: readonly Open[]): boolean {
  return stack.some((open) => open.style === "single");
}

/** An opening mark follows nothing, a space, a bracket, a dash or another opening mark, and leads to a word. */
function opens(text: string, i: number, width: number): boolean {
  const before = text[i - 1];
  const after = text[i + width];
  return (
    (before === undefined || /[\s\u00a0\u202f([{—–\-/“‘«„‚›"'|:]/.test(before)) &&
    after !== undefined &&
    !/[\s,.;:!?)\]]/.test(after)
  );
}

/** How far on a likelier closing mark is looked for. */
const LIKELY_REACH = 2000;

/** Whether an apostrophe or closing mark ends the single quotation that is open. */
function closesSingle(text: string, i: number, stack: readonly Open[]): boolean {
  if (!singleOpen(stack)) return false;
  const before = text[i - 1] ?? "";
  const after = text[i + 1] ?? "";
  if (/[\p{L}\d]/u.test(after) || /[\s\u00a0]/.test(before)) return false;
  // "the regimes’ men": a plural possessive, where a likelier closing mark follows before the next opening one.
  if (/s/i.test(before) && /\s/.test(after) && /^\s+\p{Ll}/u.test(text.slice(i + 1, i + 4))) {
    const rest = text.slice(i + 1, i + 1 + LIKELY_REACH);
    const next = /[,.?!…]['’]|['’](?=[,.;:)?!]|\s*$)/.exec(rest);
    const reopened = /(?:^|[\s(])[‘'](?=[\p{L}\d])/u.exec(rest);
    if (next !== null && (reopened === null || next.index < reopened.index)) return false;
  }
  return true;
}
