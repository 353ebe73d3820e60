import type { Root } from "nlcst";
import { retext } from "retext";
import retextReadability from "retext-readability";
import { VFile } from "vfile";
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
  *check(text, { options: { age, minWords, threshold }, sources, memory }) {
    const quoted = quotedTokens(text, sources, memory);
    const candidates = new Map(
      text.prose.sentences
        .filter((sentence) => wordCount(sentence) >= minWords && isOwnProse(text, sentence, quoted))
        .map((sentence) => [sentence.span.start, sentence]),
    );
    const file = new VFile();
    const tree = onlySentences(text.prose.nlcst, (start) => candidates.has(start));
    retext().use(retextReadability, { age, minWords, threshold }).runSync(tree, file);
    for (const { place, reason } of file.messages) {
      const start = place && "start" in place ? place.start.offset : place?.offset;
      const sentence = start === undefined ? undefined : candidates.get(start);
      if (sentence === undefined) continue;
      const formulas = Number(/(\d) out of/.exec(reason)?.[1] ?? FORMULAS);
      yield {
        span: sentence.span,
        messageId: "hard",
        data: { words: wordCount(sentence), formulas },
        // What `threshold` lets through is never too weak to be shown.
        strength: Math.max(WARNING_STRENGTH, strengthOf((formulas + 1) / 10)),
      };
    }
  },
});

/** The tree without the sentences that are not asked for, by their offset in the file. */
function onlySentences({ children, ...root }: Root, isWanted: (start: number) => boolean): Root {
  return {
    ...root,
    children: children.map((paragraph) =>
      paragraph.type !== "ParagraphNode"
        ? paragraph
        : {
            ...paragraph,
            children: paragraph.children.filter((node) => isWanted(node.position?.start.offset ?? -1)),
          },
    ),
  };
}

function wordCount({ tokens }: Sentence): number {
  return tokens.filter((token) => token.isWord).length;
}

/** Whether a sentence is running text, and no more than half of it is someone else's words. */
function isOwnProse({ prose }: WrittenText, sentence: Sentence, quoted: Uint8Array): boolean {
  const kind = prose.blocks[sentence.block]?.kind;
  if (kind === "table" || kind === "headline" || kind === "caption") return false;
  const others = sentence.tokens.filter((token) => quoted[token.index] !== 0).length;
  return others <= sentence.tokens.length / 2;
}

export default rule;
