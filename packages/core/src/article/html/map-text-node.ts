import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { HtmlTree, TextNode } from "./tree.ts";

/** Takes the pieces of a text node in order: text and the file range that it stands for. */
export type PieceSink = (text: string, start: number, end: number) => void;

const REFERENCE = /&(?:#x?[\da-f]+|[a-z][a-z\d]*);?/iy;

/** Walks a text node's decoded value and its source side by side. */
export function mapTextNode(node: TextNode, tree: HtmlTree, sink: PieceSink): void {
  const location = node.sourceCodeLocation;
  if (!location) return;
  const { file, base } = tree;
  const { value } = node;
  const end = base + location.endOffset;
  let at = base + location.startOffset;
  let done = 0;
  while (done < value.length && at < end) {
    const unit = file[at];
    if (unit === "&") {
      const decoded = decodeAt(file, at, value, done);
      if (decoded !== null) {
        sink(decoded.text, at, decoded.end);
        done += decoded.text.length;
        at = decoded.end;
        continue;
      }
    }
    if (unit === value[done]) {
      const length = isSpace(value.charCodeAt(done))
        ? 1
        : wordLength(file, at, Math.min(end - at, value.length - done), value, done);
      sink(value.slice(done, done + length), at, at + length);
      at += length;
      done += length;
    } else if (unit === "\r" && value[done] === "\n") {
      const width = file[at + 1] === "\n" ? 2 : 1;
      sink("\n", at, at + width);
      at += width;
      done += 1;
    } else if (unit === "<") {
      // A tag that the parser ignored within the text.
      const close = file.indexOf(">", at);
      at = close < 0 || close >= end ? at + 1 : close + 1;
    } else at += 1;
  }
  if (done < value.length) sink(value.slice(done), Math.min(at, end), end);
}

/** How many units, at least one, the file and the value have in common up to white space or a reference. */
function wordLength(file: string, at: number, most: number, value: string, done: number): number {
  let length = 1;
  while (length < most) {
    const unit = value.charCodeAt(done + length);
    if (unit !== file.charCodeAt(at + length) || unit === AMPERSAND || isSpace(unit)) break;
    length += 1;
  }
  return length;
}

const AMPERSAND = 38;

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function decodeAt(
  file: string,
  at: number,
  value: string,
  done: number,
): { text: string; end: number } | null {
  REFERENCE.lastIndex = at;
  const written = REFERENCE.exec(file)?.[0];
  if (written === undefined) return null;
  if (written[1] === "#") {
    const code = value.codePointAt(done);
    return code === undefined ? null : { text: String.fromCodePoint(code), end: at + written.length };
  }
  const name = written.slice(1).replace(";", "");
  for (let length = name.length; length > 1; length--) {
    const text = decodeNamedCharacterReference(name.slice(0, length));
    if (text === false || !value.startsWith(text, done)) continue;
    const closes = length === name.length && written.endsWith(";");
    return { text, end: at + 1 + length + (closes ? 1 : 0) };
  }
  return null;
}
