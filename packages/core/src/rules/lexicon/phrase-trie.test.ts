import process from "node:process";
import { describe, expect, test } from "vitest";
import { analyseProse } from "../../text/analyse-prose.ts";
import { literalText } from "../../text/mapped-text.ts";
import { firstKeysOf } from "./pattern.ts";
import { type PhraseTrie, phraseTrie } from "./phrase-trie.ts";

function tokensOf(text: string) {
  const span = { start: 0, end: text.length };
  return analyseProse(text, [{ kind: "paragraph", mapped: literalText(text, 0), span }]).tokens;
}

/** A trie of phrases whose values are themselves. */
function trieOf(
  phrases: readonly string[],
  wordClasses: readonly string[] = [],
  classes: Readonly<Record<string, readonly string[]>> = {},
): PhraseTrie<string> {
  const numbers = phrases.map((_, i) => i);
  const keysOf = (number: number) => firstKeysOf(phrases[number] ?? "", wordClasses);
  return phraseTrie(
    {
      keys: () => numbers.flatMap(keysOf),
      startingWith: (key) => numbers.filter((number) => keysOf(number).includes(key)),
      phrase: (number) => {
        const notation = phrases[number] ?? "";
        return { notation, value: notation, wordClasses };
      },
    },
    classes,
  );
}

/** What one phrase matches in a text, as written. */
function matches(phrase: string, text: string, wordClasses?: readonly string[]): string[] {
  const trie = trieOf([phrase], wordClasses, { say: ["say", "claim"] });
  const tokens = tokensOf(text);
  return trie
    .find(tokens)
    .map(({ first, last }) => text.slice(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0));
}

describe("phrase notation", () => {
  test.each([
    ["slam", "He slammed it, she slams it.", ["slammed", "slams"]],
    ["=slams", "He slammed it, she slams it.", ["slams"]],
    ["torch/NOUN", "The torch fell. They torched the car.", ["torch"]],
    ["lion's share", "the lion’s share and the lion's share", ["lion’s share", "lion's share"]],
    ["knee-jerk", "a knee-jerk move, a knee jerk move", ["knee-jerk", "knee jerk"]],
    ["flip-flop/NOUN", "two flip-flops, a flip flop", ["flip-flops"]],
    ["*-ridden", "a debt-ridden town", ["debt-ridden"]],
    ["lay|tear into", "They tore into it and laid into it.", ["tore into", "laid into"]],
    [
      "hold .. hostage",
      "It holds hostage; it holds the town hostage; it holds all of the old town hostage.",
      ["holds hostage", "holds the town hostage"],
    ],
    [
      "experts <ADV>? {say}",
      "Experts say so; experts often claim it; experts at home say it.",
      ["Experts say", "experts often claim"],
    ],
    ["every serious _", "Every serious person knows.", ["Every serious person"]],
    ["press on", "In the press. On the hill; the press, on the hill.", []],
  ])("%s in “%s”", (phrase, text, expected) => {
    expect(matches(phrase, text)).toEqual(expected);
  });

  test("a word class holds for the first word", () => {
    expect(matches("slate", "They slate it. The slate fell.", ["NOUN"])).toEqual(["slate"]);
  });

  test.each([
    ["slam  it", /Phrase "slam {2}it": "" is not/],
    ["slam, it", /"slam," is not/],
    ["{nobody} say", /no class \{nobody\}/],
  ])("rejects %s", (phrase, message) => {
    const trie = trieOf([phrase]);
    expect(() => trie.readAll()).toThrow(message);
  });
});

test("finds the same whatever it found before", () => {
  const [plain, choice] = ["mend fences", "break|mend fences"];
  const [fresh, used] = [trieOf([plain, choice]), trieOf([plain, choice])];
  used.find(tokensOf("They break it."));
  const found = (trie: PhraseTrie<string>) =>
    trie.find(tokensOf("They mend fences.")).map((hit) => hit.value);
  expect(found(fresh)).toEqual([plain, choice]);
  expect(found(used)).toEqual(found(fresh));
});

test("takes time in proportion to the text", () => {
  const trie = trieOf(["a .. b .. c", "a _ _ d"]);
  const time = (words: number) => {
    const tokens = tokensOf("a ".repeat(words));
    // Of processor time: what other programs do meanwhile doesn't count.
    const runs = Array.from({ length: 7 }, () => {
      const start = process.cpuUsage();
      trie.find(tokens);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...runs);
  };
  time(4_000);
  // Ten times the words; a hundredfold time would be quadratic.
  expect(time(40_000)).toBeLessThan(40 * Math.max(time(4_000), 1));
});
