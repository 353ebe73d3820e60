import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { PhrasingContent } from "mdast";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";
import type { MappedTextBuilder } from "../mapped-text.ts";
import { splitAtCalls, type UndefinedCall } from "./undefined-calls.ts";

/** An inline node that is not prose but has a place in it: a footnote call, defined or not, an id that cites, or a link. */
export interface InlineMark {
  readonly node: PhrasingContent | UndefinedCall;
  /** Offsets in the block's mapped text; equal for a footnote call. */
  readonly from: number;
  readonly to: number;
}

/** What the mapper needs to know about the file that a block stands in. */
export interface InlineContext {
  readonly file: string;
  /** Added to every offset that the Markdown parser reports (1 after a byte order mark). */
  readonly base: number;
  /** How many block quotes the block stands in: as many `>` may open each further line. */
  readonly quoteDepth: number;
}

/**
 * Appends the prose of inline nodes to `builder`, each code unit mapped to where the file writes it. Code,
 * images, footnote calls, citations by id, inline HTML and link destinations are left out.
 *
 * @returns The footnote calls and links met, in order.
 */
export function mapInline(
  nodes: readonly PhrasingContent[],
  context: InlineContext,
  builder: MappedTextBuilder,
): InlineMark[] {
  const marks: InlineMark[] = [];
  for (const node of nodes) {
    const start = context.base + (node.position?.start.offset ?? 0);
    const end = context.base + (node.position?.end.offset ?? 0);
    switch (node.type) {
      case "text":
        for (const part of splitAtCalls(node.value, { start, end }, context.file)) {
          if ("value" in part) mapText(part.value, part.span.start, part.span.end, context, builder);
          else marks.push({ node: part, from: builder.length(), to: builder.length() });
        }
        break;
      case "emphasis":
      case "strong":
      case "delete":
        marks.push(...mapInline(node.children, context, builder));
        break;
      case "link":
      case "linkReference": {
        const from = builder.length();
        marks.push(...mapInline(node.children, context, builder));
        marks.push({ node, from, to: builder.length() });
        break;
      }
      case "footnoteReference":
        marks.push({ node, from: builder.length(), to: builder.length() });
        break;
      case "break":
        builder.written(" ", { start, end });
        break;
      case "inlineCode":
        builder.inserted(" ", start);
        break;
      case "html":
        if (/^<br\b/i.test(node.value)) builder.written(" ", { start, end });
        break;
      default:
        break;
    }
  }
  return marks;
}

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z0-9]{1,31}));/iy;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Walks the file and the decoded value of a text node side by side. */
function mapText(
  value: string,
  start: number,
  end: number,
  context: InlineContext,
  builder: MappedTextBuilder,
): void {
  const { file } = context;
  if (end - start === value.length && !/[\n\r\\&]/.test(value) && file.startsWith(value, start)) {
    builder.literal(value, start);
    return;
  }
  let literalFrom = start;
  let at = start;
  let done = 0;
  const flush = (): void => {
    builder.literal(file.slice(literalFrom, at), literalFrom);
  };
  while (at < end && done < value.length) {
    const unit = file[at] as string;
    const next = file[at + 1] ?? "";
    if (unit === "\\" && ESCAPABLE.test(next) && value[done] === next) {
      flush();
      builder.written(next, { start: at, end: at + 2 });
      at += 2;
      done += 1;
      literalFrom = at;
      continue;
    }
    const reference = unit === "&" ? decodeReference(file, at) : null;
    if (reference !== null && value.startsWith(reference.text, done)) {
      flush();
      builder.written(reference.text, { start: at, end: reference.end });
      at = reference.end;
      done += reference.text.length;
      literalFrom = at;
      continue;
    }
    if (unit === "\n" || unit === "\r") {
      flush();
      const lineEnd = at + (unit === "\r" && next === "\n" ? 2 : 1);
      done += value.startsWith("\r\n", done) ? 2 : 1;
      const resumed = skipLinePrefix(file, lineEnd, context.quoteDepth);
      builder.written(" ", { start: at, end: lineEnd });
      at = resumed;
      literalFrom = at;
      continue;
    }
    if (unit === value[done]) {
      at += 1;
      done += 1;
      continue;
    }
    // White space at the end of a line is in the file and not in the value.
    flush();
    if (unit === " " || unit === "\t") at += 1;
    else {
      builder.written(value[done] as string, { start: at, end: at + 1 });
      at += 1;
      done += 1;
    }
    literalFrom = at;
  }
  flush();
}

function decodeReference(file: string, at: number): { text: string; end: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(file);
  if (match === null) return null;
  const [whole, hex, decimal, named] = match;
  const text =
    named !== undefined
      ? decodeNamedCharacterReference(named)
      : decodeNumericCharacterReference((hex ?? decimal) as string, hex === undefined ? 10 : 16);
  return text === false ? null : { text, end: at + whole.length };
}

/** Past the indentation and block quote marks with which a further line of a paragraph opens. */
function skipLinePrefix(file: string, from: number, quoteDepth: number): number {
  let at = from;
  for (let marks = 0; ; ) {
    while (file[at] === " " || file[at] === "\t") at++;
    if (file[at] !== ">" || marks === quoteDepth) return at;
    marks++;
    at++;
  }
}
