import type { Root, SentenceContent } from "nlcst";
import { retext } from "retext";
import retextReadability from "retext-readability";
import { VFile } from "vfile";
import { forgetful } from "../../../text/memory.ts";
import { oncePer } from "../../../text/once.ts";
import type { Sentence } from "../../../text/prose.ts";
import { quotedTokens } from "../../lexicon/quoted-words.ts";
import { defineWordingRule, type WordingRule, type WrittenText } from "../../rule.ts";
import { strengthOf, WARNING_STRENGTH } from "../../strength.ts";

const FORMULAS = 7;

export interface Options {
  /** Age of a reader who should follow the sentence without effort. */
  readonly age: number;
  /** Sentences with fewer words are never reported. */
  readonly minWords: number;
  /** Share of the seven readability formulas that must agree, 0 to 1. */
  readonly threshold: number;
}

const rule: WordingRule<Options> = defineWordingRule({
  meta: {
    id: "language/readability",
    severity: "info",
    description: "Finds sentences that are hard to read.",
    citations: [
      "retext-readability: Dale–Chall, automated readability, Coleman–Liau, Flesch, Gunning fog, SMOG and Spache formulas",
      "Plain English Campaign: How to write in plain English",
    ],
    messages: {
      hard: "This sentence of {words} words is hard to read: {formulas} of 7 formulas say so. Split it, or use shorter words.",
    },
  },
  defaults: { age: 20, minWords: 20, threshold: 5 / 7 },
  *check(text, { options: { age, minWords, threshold }, sources, memory = forgetful }) {
    const quoted = quotedTokens(text, sources, memory);
    const formulasAgainst = memory.texts(countFormulas);
    const options = [age, minWords, threshold].join();
    for (const sentence of text.prose.sentences) {
      const words = sentence.tokens.filter(({ isWord }) => isWord).map(({ text }) => text);
      if (words.length < minWords || !isOwnProse(text, sentence, quoted)) continue;
      const formulas = formulasAgainst([options, ...words].join("\n"));
      if (formulas === null) continue;
      yield {
        span: sentence.span,
        messageId: "hard",
        data: { words: words.length, formulas },
        // What `threshold` lets through is never too weak to be shown.
        strength: Math.max(WARNING_STRENGTH, strengthOf((formulas + 1) / 10)),
      };
    }
  },
});

/**
 * How many formulas find a sentence hard; null where they are too few.
 *
 * @param asked The options, then the sentence's words, a line for each.
 */
function countFormulas(asked: string): number | null {
  const [options = "", ...words] = asked.split("\n");
  const children = words.map(
    (value): SentenceContent => ({
      type: "WordNode",
      children: [{ type: "TextNode", value }],
    }),
  );
  const tree: Root = {
    type: "RootNode",
    children: [{ type: "ParagraphNode", children: [{ type: "SentenceNode", children }] }],
  };
  const file = new VFile();
  readabilityUnder(options).runSync(tree, file);
  const [message] = file.messages;
  return message === undefined ? null : Number(/(\d) out of/.exec(message.reason)?.[1] ?? FORMULAS);
}

const readabilityUnder = oncePer((options: string) => {
  const [age, minWords, threshold] = options.split(",").map(Number) as [number, number, number];
  return retext().use(retextReadability, { age, minWords, threshold }).freeze();
});

/** Whether a sentence is running text, and no more than half of it is someone else's words. */
function isOwnProse({ prose }: WrittenText, sentence: Sentence, quoted: Uint8Array): boolean {
  const kind = prose.blocks[sentence.block]?.kind;
  if (kind === "table" || kind === "headline" || kind === "caption") return false;
  const others = sentence.tokens.filter((token) => quoted[token.index] !== 0).length;
  return others <= sentence.tokens.length / 2;
}

export default rule;
