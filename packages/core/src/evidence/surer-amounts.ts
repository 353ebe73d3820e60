import type { Token } from "../text/prose.ts";
import { textOfTokens } from "../text/token-run.ts";
import type { Compared, Stronger } from "./compared-wording.ts";
import {
  BOUNDED,
  HOPING,
  LEADS_TO_VALUE,
  LEFT_TENTATIVE,
  NOT_SUPERLATIVE,
  QUANTIFIERS,
  SPEAKS_FOR_THE_GROUP,
} from "./en/certainty-scales.ts";
import { wordKey } from "./terms.ts";

/** "some residents" made "all residents". */
export function strongerQuantifier({ tokens, passages }: Compared): Stronger | null {
  for (const claimed of quantifiedIn(tokens)) {
    if (claimed.rank < SPEAKS_FOR_THE_GROUP) continue;
    const found = passages.flatMap((passage) =>
      quantifiedIn(passage.sentence.tokens)
        .filter(({ noun }) => noun === claimed.noun)
        .map((other) => ({ ...other, passage })),
    );
    const [first] = found;
    if (first === undefined || found.some(({ rank }) => rank >= claimed.rank)) continue;
    const instead =
      claimed.quantifier.text.toLowerCase() === "all" || claimed.rank === 3
        ? first.quantifier.text.toLowerCase()
        : null;
    return {
      claimed: [claimed.quantifier],
      found: [first.quantifier],
      passage: first.passage,
      instead: instead === "few" ? "a few" : instead,
    };
  }
  return null;
}

/** Quantifiers with the concept of the noun that they count: "all the school's teachers" counts teachers. */
function quantifiedIn(
  tokens: readonly Token[],
): readonly { readonly quantifier: Token; readonly rank: number; readonly noun: string }[] {
  return tokens.flatMap((quantifier, i) => {
    const word = quantifier.text.toLowerCase();
    const rank = QUANTIFIERS.get(word);
    const before = tokens[i - 1]?.text.toLowerCase() ?? "";
    if (rank === undefined || /^(?:not|nearly|almost|the|at|above|virtually|how|as|so|too|no)$/.test(before))
      return [];
    let at = i + 1;
    let partitive = false;
    while (/^(?:of|the|its|their|his|her|these|those)$/i.test(tokens[at]?.text ?? "")) {
      partitive = true;
      at++;
    }
    // "most expensive homes" may be a superlative.
    if (word === "most" && !partitive && tokens[at]?.wordClass !== "NOUN") return [];
    if (
      /^(?:but|that|over|along|about|\p{Nd}+)$/iu.test(tokens[at]?.text ?? "") ||
      tokens[at]?.wordClass === "NUM"
    )
      return [];
    while (tokens[at]?.wordClass === "ADJ" || tokens[at]?.wordClass === "PROPN") at++;
    if (tokens[at]?.wordClass !== "NOUN") return [];
    while (tokens[at + 1]?.wordClass === "NOUN") at++;
    return [{ quantifier, rank, noun: wordKey((tokens[at] as Token).lemma) }];
  });
}

/** "up to 40" made "40". */
export function strongerBound({ claim, tokens, passages, index }: Compared): Stronger | null {
  if (BOUNDED.test(claim.text)) return null;
  for (const quantity of claim.quantities) {
    if (quantity.bound !== "exact" || quantity.kind === "ordinal" || quantity.range !== null) continue;
    const same = index.sameQuantities(quantity).filter(({ passage }) => passages.includes(passage));
    const [first] = same;
    if (
      first === undefined ||
      same.some(({ fact }) => fact.bound !== "at-most" || fact.noun !== quantity.noun)
    )
      continue;
    const own = first.passage.sentence.tokens.filter(
      ({ from, to }) => from >= first.fact.from && to <= first.fact.to,
    );
    const at = first.passage.sentence.tokens.indexOf(own[0] as Token);
    const found = first.passage.sentence.tokens.slice(Math.max(0, at - 3), at + own.length);
    const from = found.findIndex(
      (_, i) => BOUNDED.test(textOfTokens(found.slice(i))) && !BOUNDED.test(textOfTokens(found.slice(i + 1))),
    );
    if (from === -1) continue;
    const claimed = tokens.filter((token) => token.from >= quantity.from && token.to <= quantity.to);
    const bound = textOfTokens(found.slice(from, found.length - own.length)).toLowerCase();
    return {
      claimed,
      found: found.slice(from),
      passage: first.passage,
      instead: `${bound} ${textOfTokens(claimed)}`,
    };
  }
  return null;
}

/** "hopes for 40" made "will be 40": where every passage that has the value only wishes for it. */
export function strongerHope({
  claim,
  tokens,
  index,
}: Omit<Compared, "passages" | "nearby">): Stronger | null {
  if (claim.attribution !== null || LEFT_TENTATIVE.test(claim.text)) return null;
  for (const quantity of claim.quantities) {
    if (quantity.kind === "ordinal" || (quantity.unit === null && Number.isInteger(quantity.value))) {
      if (Math.abs(quantity.value) <= 12) continue;
    }
    const same = index.sameQuantities(quantity);
    if (same.some(({ fact }) => fact.unit !== quantity.unit && fact.noun !== quantity.noun)) continue;
    const hoped = same.map(({ passage, fact }) => {
      const own = passage.sentence.tokens;
      const at = own.findIndex(({ from }) => from >= fact.from);
      const end = own.findLastIndex(({ to }) => to <= fact.to);
      const from = own.findIndex(
        ({ lemma }, i) =>
          i < at &&
          at - i <= FURTHEST_HOPE &&
          HOPING.has(lemma) &&
          LEADS_TO_VALUE.has(own[i + 1]?.lemma ?? ""),
      );
      return { passage, found: from === -1 ? [] : own.slice(from, end + 1) };
    });
    const [first] = hoped;
    if (first === undefined || hoped.some(({ found }) => found.length === 0)) continue;
    const claimed = tokens.filter((token) => token.from >= quantity.from && token.to <= quantity.to);
    return { claimed, found: first.found, passage: first.passage, instead: null };
  }
  return null;
}

/** Tokens from the word that wishes for a value to the value. */
const FURTHEST_HOPE = 5;

/** "one of the oldest" made "the oldest". */
export function strongerSuperlative({ tokens, passages }: Compared): Stronger | null {
  for (const [i, token] of tokens.entries()) {
    const word = token.text.toLowerCase();
    const the = tokens[i - 1];
    if (the === undefined || !/^the$/i.test(the.text) || !isSuperlative(tokens, i) || isAmong(tokens, i))
      continue;
    const key = superlativeAt(tokens, i);
    const same = passages.flatMap((passage) =>
      passage.sentence.tokens.flatMap((other, at) =>
        other.text.toLowerCase() === word && superlativeAt(passage.sentence.tokens, at) === key
          ? [{ passage, at }]
          : [],
      ),
    );
    const [first] = same;
    if (first === undefined || same.some(({ passage, at }) => !isAmong(passage.sentence.tokens, at)))
      continue;
    const found = first.passage.sentence.tokens.slice(Math.max(0, first.at - 3), first.at + 1);
    return {
      claimed: [the, token],
      found,
      passage: first.passage,
      instead: `one of ${the.text.toLowerCase()} ${token.text}`,
    };
  }
  return null;
}

function isSuperlative(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text.toLowerCase() ?? "";
  if (/^(?:best|worst)$/.test(word)) return true;
  if (word === "most" || word === "least") return tokens[i + 1]?.wordClass === "ADJ";
  return (
    /(?<!\p{L})\p{L}{3,}est$/u.test(word) && !NOT_SUPERLATIVE.has(word) && tokens[i]?.wordClass !== "VERB"
  );
}

/** The superlative's words: "most crowded" is one. */
function superlativeAt(tokens: readonly Token[], i: number): string {
  const word = tokens[i]?.text.toLowerCase() ?? "";
  return /^(?:most|least)$/.test(word) ? `${word} ${tokens[i + 1]?.lemma ?? ""}` : word;
}

function isAmong(tokens: readonly Token[], i: number): boolean {
  return /\b(?:one of|among|some of|part of|\w+ of)(?: \S+)?$/i.test(
    textOfTokens(tokens.slice(Math.max(0, i - 4), i)),
  );
}
