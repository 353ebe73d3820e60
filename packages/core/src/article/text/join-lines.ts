import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";
import { type MappedText, type MappedTextBuilder, mappedTextBuilder } from "../../text/mapped-text.ts";
import { type HyphenatedWords, wordOver } from "./hyphenated-words.ts";
import type { Line } from "./lines.ts";

const REMNANT =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|img|figure|figcaption|blockquote|su[bp]|small|hr|table|t[rdh]|iframe|font|center|cite|q|time|section|article)(?:\s[^<>]*)?\/?>|&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<named>[a-z][a-z0-9]{1,30}));/gi;

/** How far back from a line's end its last word is looked for. */
const LAST_WORD = 80;

/** First parts that keep their hyphen when a line breaks after it. */
const HYPHENATED_FIRST =
  /(?:^|[^\p{L}])(?:self|well|ill|non|ex|anti|pro|co|half|all|cross|long|short|high|low|mid|part|full|hard|much|so|vice|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|\p{Lu}\p{L}*)-$/u;

/**
 * The text of lines that belong together: each line end becomes a space, a word hyphenated over it is joined.
 *
 * @param words The words that the file writes with hyphens.
 * @param skip How many code units of the first line are left out (a list marker, a speaker's label).
 */
export function joinLines(
  lines: readonly Line[],
  file: string,
  words: HyphenatedWords,
  skip = 0,
): MappedText {
  const builder = mappedTextBuilder();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const start = line.span.start + (i === 0 ? skip : 0);
    const text = file.slice(start, line.span.end);
    const joins =
      next !== undefined &&
      text.endsWith("-") &&
      /\p{L}-$/u.test(text.slice(-3)) &&
      /^\p{Ll}/u.test(next.text);
    const dropsHyphen = joins && !keepsHyphen(text, next.text, words);
    appendDecoded(dropsHyphen ? text.slice(0, -1) : text, start, builder);
    if (next !== undefined && !joins) builder.written(" ", { start: line.span.end, end: next.span.start });
  }
  return builder.build();
}

function keepsHyphen(line: string, next: string, words: HyphenatedWords): boolean {
  if (HYPHENATED_FIRST.test(line.slice(-LAST_WORD))) return true;
  const word = wordOver(line, next);
  return word.length > 2 && words(word);
}

/** Appends a piece of a line without tags and with its character references decoded. */
function appendDecoded(text: string, start: number, builder: MappedTextBuilder): void {
  if (!/[<&]/.test(text)) {
    builder.literal(text, start);
    return;
  }
  let done = 0;
  for (const match of text.matchAll(REMNANT)) {
    const { hex, decimal, named } = match.groups ?? {};
    const decoded =
      named !== undefined
        ? decodeNamedCharacterReference(named)
        : hex !== undefined
          ? decodeNumericCharacterReference(hex, 16)
          : decimal !== undefined
            ? decodeNumericCharacterReference(decimal, 10)
            : "";
    if (decoded === false) continue;
    builder.literal(text.slice(done, match.index), start + done);
    done = match.index + match[0].length;
    builder.written(decoded, { start: start + match.index, end: start + done });
  }
  builder.literal(text.slice(done), start + done);
}
