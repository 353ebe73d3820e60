import type { SentenceContent } from "nlcst";
import { ParseEnglish } from "parse-english";
import type { Piece } from "./en/boundaries.ts";

const parser = new ParseEnglish();
const KINDS: Readonly<Record<string, Piece["kind"]>> = {
  WordNode: "word",
  WhiteSpaceNode: "space",
  PunctuationNode: "punctuation",
  SymbolNode: "symbol",
  SourceNode: "symbol",
};

/** From this length on, what no white space divides is cut: it is no word, and its pieces are. */
const LONGEST_RUN = 1000;

/** Splits a text into words, white space, punctuation and symbols; nothing is lost. */
export function tokenise(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfRun(text, from);
    if (kindAt(text, from) === SPACE) pieces.push(pieceOf("space", text, from, to));
    else if (isOldElision(text, from, to, pieces)) pieces.push(pieceOf("word", text, from, to));
    else if (isPlain(text, from, to)) pushPlain(text, from, to, pieces);
    else pushParsed(text, from, to, pieces);
    from = to;
  }
  return pieces;
}

function pieceOf(kind: Piece["kind"], text: string, from: number, to: number): Piece {
  return { kind, text: text.slice(from, to), from, to };
}

const KIND_NAMES = ["", "word", "space", "punctuation", "symbol"] as const;
const WORD = KIND_NAMES.indexOf("word");
const SPACE = KIND_NAMES.indexOf("space");

/** What each code unit is to parse-english, as an index into `KIND_NAMES`; 0 until it is asked for. */
const KIND_OF_UNIT = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = KIND_OF_UNIT[unit] ?? 0;
  if (known > 0) return known;
  const kind = KIND_NAMES.indexOf(KINDS[parser.tokenize(text.charAt(at))[0]?.type ?? ""] ?? "symbol");
  KIND_OF_UNIT[unit] = kind;
  return kind;
}

/** The end of the white space that begins at `from`, or of what stands before the next white space. */
function endOfRun(text: string, from: number): number {
  const isSpace = kindAt(text, from) === SPACE;
  let to = from + 1;
  while (
    to < text.length &&
    (kindAt(text, to) === SPACE) === isSpace &&
    (isSpace || to - from < LONGEST_RUN)
  ) {
    to++;
  }
  return to;
}

/** Marks that parse-english may join to a word beside them. */
const JOINING = /[&/-]/;

/** Whether a run is one word at most, with marks round it of which none can be part of it. */
function isPlain(text: string, from: number, to: number): boolean {
  let at = from;
  for (; at < to && kindAt(text, at) !== WORD; at++) if (/[&/'’-]/.test(text.charAt(at))) return false;
  while (at < to && kindAt(text, at) === WORD) at++;
  for (; at < to; at++) if (kindAt(text, at) === WORD || JOINING.test(text.charAt(at))) return false;
  return true;
}

/** A word goes on as long as it can; a mark only where it is repeated. */
function pushPlain(text: string, start: number, end: number, pieces: Piece[]): void {
  for (let from = start; from < end; ) {
    const kind = kindAt(text, from);
    let to = from + 1;
    while (
      to < end &&
      kindAt(text, to) === kind &&
      (kind === WORD || text[to] === text[to - 1] || /[\ud800-\udfff]/.test(text.charAt(to)))
    ) {
      to++;
    }
    pieces.push(pieceOf(KIND_NAMES[kind] || "symbol", text, from, to));
    from = to;
  }
}

function pushParsed(text: string, from: number, to: number, pieces: Piece[]): void {
  let at = from;
  for (const node of parser.tokenizeSentence(text.slice(from, to)).children) {
    const piece = pieceOf(KINDS[node.type] ?? "symbol", text, at, at + lengthOf(node));
    at = piece.to;
    const [comma, thousands] = [pieces.at(-1), pieces.at(-2)];
    if (thousands !== undefined && isThousands(thousands, comma, piece)) {
      pieces.length -= 2;
      pieces.push(pieceOf("word", text, thousands.from, piece.to));
    } else {
      pieces.push(piece);
    }
  }
}

/** "the good ol’ days": an apostrophe that parse-english takes to the word between white space. */
function isOldElision(text: string, from: number, to: number, pieces: readonly Piece[]): boolean {
  return (
    to - from <= 3 &&
    pieces.length > 1 &&
    to < text.length &&
    kindAt(text, to) === SPACE &&
    /^ol?['’]$/i.test(text.slice(from, to))
  );
}

/** "1,912" reaches us as three pieces. */
function isThousands(head: Piece, comma: Piece | undefined, tail: Piece): boolean {
  return (
    comma?.text === "," &&
    head.kind === "word" &&
    /^\d{3}(?:\.\d+)?$/.test(tail.text) &&
    /^\d{1,3}(?:,\d{3})*$/.test(head.text)
  );
}

function lengthOf(node: SentenceContent): number {
  if (!("children" in node)) return node.value.length;
  let length = 0;
  for (const child of node.children) length += child.value.length;
  return length;
}
