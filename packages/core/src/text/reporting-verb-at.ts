import { PLAIN_SAYING } from "./en/reporting-verbs.ts";
import { ROLE_NOUNS } from "./en/titles.ts";
import type { NameMention } from "./name.ts";
import type { Token } from "./prose.ts";

/** Whether a clause or a quotation follows the verb within a few words, or a quotation ends just before it. */
export function introducesWords(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const after = tokens.slice(at + 1, at + 6).map(({ text }) => text.toLowerCase());
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ text }) => text);
  return (
    /^(?:that|how|whether|why|what|it|for|on|out|to|of|about|,|:)$/.test(after[0] ?? "") ||
    after.some((text) => /["“„‘«»']/.test(text)) ||
    before.some((text) => /["”“’»«']/.test(text))
  );
}

/** "called the plan a hoax", "called the charges unfounded": an object, and what it is called. */
export function namesThing(tokens: readonly Token[], verb: number): boolean {
  const after = tokens.slice(verb + 1, verb + 12);
  const end = after.findIndex(({ text }) => /^[.;:,!?]$/.test(text));
  const clause = end < 0 ? after : after.slice(0, end);
  const [object] = clause;
  if (object === undefined || !["DET", "PRON", "PROPN", "NOUN"].includes(object.wordClass)) return false;
  const named = clause.findIndex(({ text }, at) => at > 0 && /^an?$/i.test(text));
  const preposition = clause.findIndex(({ wordClass }) => wordClass === "ADP");
  if (named > 0 && (preposition < 0 || named < preposition || object.wordClass === "DET")) return true;
  return clause.length > 1 && clause.at(-1)?.wordClass === "ADJ";
}

/** Whether the word at `i` is a verb; "reports" after a name is, whatever the tagger took it for. */
export function isVerbHere(tokens: readonly Token[], i: number, names: readonly NameMention[]): boolean {
  const token = tokens[i] as Token;
  if (token.wordClass !== "NOUN" && token.wordClass !== "ADJ") return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  // “…”, retorts Mr Brink
  const inverted = before === undefined || !before.isWord;
  // "Page seven notes “…”"
  const numbered =
    before?.wordClass === "NUM" &&
    /^(?:page|chapter|section|article|clause|paragraph)$/i.test(tokens[i - 2]?.text ?? "");
  if (numbered && PLAIN_SAYING.has(token.lemma)) return true;
  // "Brink points out that"
  if (/^points?$/i.test(token.text) && after?.text === "out") {
    return before !== undefined && !["DET", "ADJ", "ADP", "NUM"].includes(before.wordClass);
  }
  if (followsRole(tokens, i)) return true;
  const thatNext = after?.text === "that" && token.text.endsWith("s");
  // "Ada Brink, a partner at Brink & Daughters, counters that"
  if (before?.text === "," && thatNext) return true;
  // "A driver on the convoy claims in a statement that"
  if (
    before?.wordClass === "NOUN" &&
    token.text.endsWith("s") &&
    PLAIN_SAYING.has(token.lemma) &&
    isFirstVerb(tokens, i)
  )
    return true;
  if (inverted && /(?:s|ed)$/.test(token.text)) {
    return names.some(({ from }) => after !== undefined && from <= after.to + 12 && from >= after.from);
  }
  // "Polls show a close contest"
  if (before !== undefined && PLAIN_SAYING.has(token.lemma) && token.text === token.lemma) {
    const plural =
      before.wordClass === "NOUN" ? before.text.toLowerCase() !== before.lemma : /[^s]s$/.test(before.text);
    return plural && after !== undefined && ["SCONJ", "DET", "PRON"].includes(after.wordClass);
  }
  // “…,” the company reports on its page
  const article = tokens[i - 2];
  if (before?.wordClass === "NOUN" && article?.wordClass === "DET" && tokens[i - 3]?.isWord !== true) {
    return token.text.endsWith("s") && PLAIN_SAYING.has(token.lemma) && after?.wordClass !== "NOUN";
  }
  return (
    /(?:s|ed)$/.test(token.text) &&
    (after === undefined || ["SCONJ", "DET", "PRON", "PUNCT"].includes(after.wordClass)) &&
    names.some((name) => before !== undefined && name.from <= before.from && before.to <= name.to)
  );
}

/**
 * "…, the union notes." and "The firm counters that": whether a verb that looks like a noun has a role or body before
 * it, which itself looks like an adjective.
 */
export function followsRole(tokens: readonly Token[], i: number): boolean {
  const [article, role, verb, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (
    verb === undefined ||
    !verb.text.endsWith("s") ||
    !/^(?:the|its|their|his|her)$/i.test(article?.text ?? "")
  )
    return false;
  if (role === undefined || !ROLE_NOUNS.has(role.text.toLowerCase())) return false;
  if (after?.text === "that") return !["VERB", "AUX"].includes(tokens[i + 2]?.wordClass ?? "");
  const isAfterWords = /^[,”»’"]$/.test(tokens[i - 3]?.text ?? "");
  return isAfterWords && (after === undefined || (!after.isWord && after.text !== ","));
}

/** Whether no verb stands between the clause's opening noun phrase and the word at `i`, and "that" follows it. */
function isFirstVerb(tokens: readonly Token[], i: number): boolean {
  let start = i;
  while (start > 0 && tokens[start - 1]?.isWord === true) start--;
  const opening = tokens[start];
  if (opening === undefined || i - start < 2 || !["DET", "NUM"].includes(opening.wordClass)) return false;
  if (tokens.slice(start, i).some(({ wordClass }) => wordClass === "AUX" || wordClass === "SCONJ"))
    return false;
  for (let at = i + 1; at < tokens.length && at < i + 15; at++) {
    const token = tokens[at] as Token;
    if (token.text === "that") return tokens[at + 1]?.wordClass !== "VERB";
    const finite = token.wordClass === "AUX" || token.wordClass === "VERB";
    if (finite && tokens[at - 1]?.text !== ",") return false;
  }
  return false;
}

/** Whether the verb at `i` is a passive: "was told", "has often been called". */
export function isPassive(tokens: readonly Token[], i: number): boolean {
  if (/ing$/.test(tokens[i]?.text ?? "")) return false;
  let at = i - 1;
  while (tokens[at]?.wordClass === "ADV") at--;
  return /^(?:be|is|are|was|were|been|being)$/i.test(tokens[at]?.text ?? "");
}
