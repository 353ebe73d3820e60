import { type Piece, sentenceEnds } from "./en/boundaries.ts";
import { type Tag, tag } from "./en/tagger.ts";
import { type MappedText, mappedTextBuilder, type Segment, spanReader } from "./mapped-text.ts";
import { forgetful, type Memory } from "./memory.ts";
import { nlcstOf } from "./nlcst-tree.ts";
import { once } from "./once.ts";
import { withinReach } from "./overlong.ts";
import type { Prose, ProseBlock, Sentence, TextBlock, Token, WordClass } from "./prose.ts";
import { tokenise } from "./tokenise.ts";

const BLOCK_SEPARATOR = "\n\n";

/** A sentence's words by themselves; offsets count from the beginning of its block. */
type Words = readonly Omit<Token, "span" | "index" | "sentence">[];

/**
 * Finds the sentences and words of a document's blocks. `file` is the file as read; the blocks' spans and
 * every span of the result are ranges of it. Sentences and words are found when they are first asked for.
 */
export function analyseProse(file: string, blocks: readonly TextBlock[], memory: Memory = forgetful): Prose {
  const mapped = joinBlocks(blocks);
  const proseBlocks: ProseBlock[] = [];
  let offset = 0;
  for (const { kind, mapped, span, speaker } of blocks) {
    const to = offset + mapped.text.length;
    proseBlocks.push({ kind, from: offset, to, span, ...(speaker && { speaker }) });
    offset = to + BLOCK_SEPARATOR.length;
  }
  const words = once(() => readWords(mapped, blocks, proseBlocks, memory));
  const tree = once(() => nlcstOf(file, prose));
  const prose: Prose = {
    text: mapped.text,
    mapped,
    blocks: proseBlocks,
    get sentences() {
      return words().sentences;
    },
    get tokens() {
      return words().tokens;
    },
    get nlcst() {
      return tree();
    },
  };
  // What an editor's check remembers of the one before, it has to ask for.
  if (memory !== forgetful) words();
  return prose;
}

function readWords(
  mapped: MappedText,
  blocks: readonly TextBlock[],
  proseBlocks: readonly ProseBlock[],
  memory: Memory,
): Pick<Prose, "sentences" | "tokens"> {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const spanOf = spanReader(mapped);
  const sentencesOf = memory.texts(sentencesIn);
  const rowsOf = memory.texts(rowIn);
  for (const [blockIndex, block] of blocks.entries()) {
    const { text } = block.mapped;
    const offset = proseBlocks[blockIndex]?.from ?? 0;
    for (const words of block.kind === "table" ? rowsOf(text) : sentencesOf(text)) {
      const sentenceTokens: Token[] = [];
      for (const { text, from, to, lemma, wordClass, isWord } of words) {
        const token: Token = {
          text,
          from: offset + from,
          to: offset + to,
          span: spanOf(offset + from, offset + to),
          lemma,
          wordClass,
          isWord,
          index: tokens.length,
          sentence: sentences.length,
        };
        tokens.push(token);
        sentenceTokens.push(token);
      }
      const first = sentenceTokens[0] as Token;
      const last = sentenceTokens[sentenceTokens.length - 1] as Token;
      sentences.push({
        index: sentences.length,
        block: blockIndex,
        text: mapped.text.slice(first.from, last.to),
        from: first.from,
        to: last.to,
        span: { start: first.span.start, end: last.span.end },
        tokens: sentenceTokens,
      });
    }
  }
  return { sentences, tokens };
}

/** Whether there are words, told without finding them where that can be. */
export function hasWords(prose: Prose): boolean {
  return HAS_LETTER.test(prose.text) || prose.sentences.length > 0;
}

const HAS_LETTER = /[\p{L}\p{N}]/u;

function sentencesIn(text: string): readonly Words[] {
  const pieces = tokenise(text);
  return wordsOf(text, pieces, sentenceEnds(pieces));
}

/** A table row is one statement, however its cells are punctuated. */
function rowIn(text: string): readonly Words[] {
  const pieces = tokenise(text);
  return wordsOf(text, pieces, [pieces.length]);
}

/** The words up to each end, white space left out; of nothing but white space there is no sentence. */
function wordsOf(text: string, pieces: readonly Piece[], ends: readonly number[]): readonly Words[] {
  const tags = tag(text);
  const sentences: Words[] = [];
  let nextPiece = 0;
  let nextTag = 0;
  for (const end of withinReach(ends, pieces)) {
    const words: Omit<Token, "span" | "index" | "sentence">[] = [];
    for (; nextPiece < end; nextPiece++) {
      const piece = pieces[nextPiece] as Piece;
      if (piece.kind === "space") continue;
      while (nextTag < tags.length && (tags[nextTag] as Tag).to <= piece.from) nextTag++;
      let afterTags = nextTag;
      while (afterTags < tags.length && (tags[afterTags] as Tag).from < piece.to) afterTags++;
      const head = headOf(piece, tags, nextTag, afterTags);
      words.push({
        text: piece.text,
        from: piece.from,
        to: piece.to,
        lemma: head?.lemma ?? piece.text.toLowerCase(),
        wordClass: head?.wordClass ?? classOf(piece, tags[afterTags - 1], nextTag < afterTags),
        isWord: piece.kind === "word",
      });
    }
    if (words.length > 0) sentences.push(words);
  }
  return sentences;
}

/** One mapped text for all blocks, blank lines between them. */
function joinBlocks(blocks: readonly TextBlock[]): MappedText {
  const builder = mappedTextBuilder();
  blocks.forEach((block, i) => {
    if (i > 0) builder.inserted(BLOCK_SEPARATOR, block.span.start);
    for (const segment of block.mapped.segments) appendSegment(builder, block.mapped.text, segment);
  });
  return builder.build();
}

function appendSegment(builder: ReturnType<typeof mappedTextBuilder>, text: string, segment: Segment): void {
  const piece = text.slice(segment.from, segment.to);
  if (segment.literal) builder.literal(piece, segment.span.start);
  else builder.written(piece, segment.span);
}

const ENDING = /^(?:['’]\p{L}*|n['’]t|\.)$/u;

/** The tag that says what a word is: the first that covers it where the others are endings ("didn't" has two). */
function headOf(piece: Piece, tags: readonly Tag[], from: number, to: number): Tag | null {
  if (from === to || piece.kind !== "word") return null;
  for (let i = from + 1; i < to; i++) if (!ENDING.test((tags[i] as Tag).text)) return null;
  return tags[from] as Tag;
}

/** The word class of a piece that no one tag stands for. */
function classOf({ kind }: Piece, last: Tag | undefined, isTagged: boolean): WordClass {
  if (kind === "word") return isTagged ? (last?.wordClass ?? "X") : "X";
  return isTagged && kind === "symbol" ? "SYM" : "PUNCT";
}
