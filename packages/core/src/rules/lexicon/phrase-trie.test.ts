import { describe, expect, test } from "vitest";
import { analyseProse } from "../../text/analyse-prose.ts";
import { literalText } from "../../text/mapped-text.ts";
import { phraseTrie } from "./phrase-trie.ts";

function tokensOf(text: string) {
  const span = { start: 0, end: text.length };
  return analyseProse(text, [{ kind: "paragraph", mapped: literalText(text, 0), span }]).tokens;
}

/** What one phrase matches in a text, as written. */
function matches(phrase: string, text: string, wordClasses?: readonly string[]): string[] {
  const trie = phraseTrie<true>({ say: ["say", "claim"] });
  trie.add(phrase, true, wordClasses);
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
    const trie = phraseTrie<true>();
    trie.add(phrase, true);
    expect(() => trie.readAll()).toThrow(message);
  });
});

test("finds the same whatever it found before", () => {
  const tries = [phraseTrie<string>(), phraseTrie<string>()] as const;
  for (const trie of tries) {
    trie.add("mend fences", "plain");
    trie.add("break|mend fences", "choice");
  }
  const [fresh, used] = tries;
  used.find(tokensOf("They break it."));
  const found = (trie: (typeof tries)[number]) =>
    trie.find(tokensOf("They mend fences.")).map((hit) => hit.value);
  expect(found(fresh)).toEqual(["plain", "choice"]);
  expect(found(used)).toEqual(found(fresh));
});

test("takes time in proportion to the text", () => {
  const trie = phraseTrie<true>();
  trie.add("a .. b .. c", true);
  trie.add("a _ _ d", true);
  const time = (words: number) => {
    const tokens = tokensOf("a ".repeat(words));
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      trie.find(tokens);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(4_000);
  // Ten times the words; a hundredfold time would be quadratic.
  expect(time(40_000)).toBeLessThan(40 * Math.max(time(4_000), 1));
});
