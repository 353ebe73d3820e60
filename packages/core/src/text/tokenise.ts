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

/** Splits a text into words, white space, punctuation and symbols; nothing is lost. */
export function tokenise(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const node of parser.tokenizeSentence(text).children) {
    const value = textOf(node);
    const piece: Piece = { kind: KINDS[node.type] ?? "symbol", text: value, from: at, to: at + value.length };
    at = piece.to;
    const [comma, thousands] = [pieces.at(-1), pieces.at(-2)];
    if (isThousands(thousands, comma, piece)) {
      pieces.length -= 2;
      const from = (thousands as Piece).from;
      pieces.push({ kind: "word", text: text.slice(from, piece.to), from, to: piece.to });
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

/** "1,912" reaches us as three pieces. */
function isThousands(head: Piece | undefined, comma: Piece | undefined, tail: Piece): boolean {
  return (
    head?.kind === "word" &&
    comma?.text === "," &&
    /^\d{3}(?:\.\d+)?$/.test(tail.text) &&
    /^\d{1,3}(?:,\d{3})*$/.test(head.text)
  );
}

function textOf(node: SentenceContent): string {
  if (!("children" in node)) return node.value;
  let text = "";
  for (const child of node.children) text += child.value;
  return text;
}
