import type { Source } from "../../evidence/verification.ts";
import { firstFrom } from "../../text/in-order.ts";
import { forgetful, type Memory } from "../../text/memory.ts";
import type { Prose, Token } from "../../text/prose.ts";
import type { Quotation } from "../../text/quotation.ts";
import { containment } from "./containment.ts";

/** Longest quotation without a speaker that, in a text without sources, may be scare quotes. */
const SCARE_QUOTE_WORDS = 3;

/**
 * Which tokens are someone else's words, by token index: 1 inside a block quote or a quotation that is to be
 * trusted, 2 inside a quotation that no source contains, else 0. Without sources a quotation is trusted when
 * it has a speaker or is longer than scare quotes are. One that is never closed ends with its sentence, so that it
 * hides no more of the text.
 */
export function quotedTokens(
  text: { readonly prose: Prose; readonly quotations: readonly Quotation[] },
  sources: readonly Source[],
  memory: Memory = forgetful,
): Uint8Array {
  const contains = memory.recall(containment, sources, memory);
  return memory.recall(readQuoted, text.prose, text.quotations, sources, contains);
}

function readQuoted(
  prose: Prose,
  quotations: readonly Quotation[],
  sources: readonly Source[],
  contains: (quotation: string) => boolean,
): Uint8Array {
  const { tokens, blocks } = prose;
  const quoted = new Uint8Array(tokens.length);
  for (const block of blocks) if (block.kind === "quote") mark(quoted, tokens, block.from, block.to, 1);
  const opened = new Set(quotations.map(({ from }) => from));
  for (const quotation of quotations) {
    const to = endOf(prose, quotation, opened);
    const words = prose.text.slice(quotation.from, to);
    const trusted =
      sources.length > 0
        ? contains(words)
        : quotation.speaker !== null || wordCount(words) > SCARE_QUOTE_WORDS;
    mark(quoted, tokens, quotation.from, to, trusted ? 1 : 2);
  }
  return quoted;
}

/** Where a quotation ends: at its closing mark, with its block where the next one goes on with it, else its sentence. */
function endOf(
  { text, sentences, blocks }: Prose,
  quotation: Quotation,
  opened: ReadonlySet<number>,
): number {
  // A turn of a transcript has no marks at all.
  const isMarked = /["'”’“‘»«›‹„‚`]\s*$/.test(text.slice(Math.max(0, quotation.from - 4), quotation.from));
  if (!isMarked || /^\s*["'”’“‘»«›‹`]/.test(text.slice(quotation.to, quotation.to + 4))) return quotation.to;
  const sentence = sentences[quotation.sentence];
  if (sentence === undefined || quotation.to <= sentence.to) return quotation.to;
  const next = blocks[firstFrom(blocks, quotation.to)];
  const goesOn = next !== undefined && [1, 2].some((width) => opened.has(next.from + width));
  return goesOn ? quotation.to : sentence.to;
}

function mark(quoted: Uint8Array, tokens: readonly Token[], from: number, to: number, value: 1 | 2): void {
  for (let i = firstFrom(tokens, from); i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.from >= to) return;
    if (quoted[i] !== 1) quoted[i] = value;
  }
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
