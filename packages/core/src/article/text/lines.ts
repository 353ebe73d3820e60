import type { Span } from "../../text/span.ts";

/** A line without its line end; `span` is its range in the file, white space at its ends left out. */
export interface Line {
  readonly text: string;
  readonly span: Span;
  /** White space before the text, tabs as four columns. */
  readonly indent: number;
}

/** The lines of a file in groups that blank lines separate. A byte order mark belongs to no line. */
export function lineGroups(file: string): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  const pattern = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
  pattern.lastIndex = file.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (pattern.lastIndex < file.length) {
    const from = pattern.lastIndex;
    const raw = pattern.exec(file)?.[0].replace(/(?<![\r\n])[\r\n]+$/, "") ?? "";
    const text = raw.trim();
    if (text === "") {
      if (open.length > 0) groups.push(open);
      open = [];
      continue;
    }
    const lead = raw.length - raw.trimStart().length;
    const start = from + lead;
    const indent = raw.slice(0, lead).replace(/\t/g, "    ").length;
    open.push({ text, span: { start, end: start + text.length }, indent });
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u;

/** Whether a line closes a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** The column at which the file's paragraphs are wrapped, or null where each line is a paragraph. */
export function wrapWidth(groups: readonly (readonly Line[])[]): number | null {
  const inner = groups.flatMap((group) => group.slice(0, -1)).filter(({ text }) => /\p{Ll}/u.test(text));
  const wrapped = inner.filter(({ text }) => text.length >= 40 && text.length <= 110 && !endsSentence(text));
  if (wrapped.length < 4 || wrapped.length < inner.length * 0.45) return null;
  const lengths = wrapped.map(({ text, indent }) => indent + text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? null;
}
