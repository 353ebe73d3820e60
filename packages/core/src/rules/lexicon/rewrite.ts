import { spanOf } from "../../text/mapped-text.ts";
import type { Prose, Token } from "../../text/prose.ts";
import type { Suggestion } from "../rule.ts";
import { articleEdit, deletionOf } from "./deletion.ts";
import { inflectPlural, inflectVerb, verbFormOf } from "./inflection.ts";
import type { PhraseMatch } from "./lexicon.ts";
import { rangeOfMatch } from "./match-range.ts";

/** The entry's replacements, in the form that the place asks for. */
export function replacementsFor(prose: Prose, match: PhraseMatch): string[] {
  const head = prose.tokens[match.first];
  if (head === undefined) return [];
  const { form, neutral } = match.entry;
  if (form === "verb") {
    const verbForm = verbFormOf(head.text, head.lemma, isHelped(prose.tokens, match.first));
    return neutral.map((phrase) => inflectVerb(phrase, verbForm));
  }
  const noun = prose.tokens[match.last];
  return form === "noun" && noun !== undefined && isPlural(noun) ? neutral.map(inflectPlural) : [...neutral];
}

/**
 * Edits that put a replacement in place, or delete the words. None where markup runs through the words, so
 * that an edit never breaks it.
 */
export function suggestionsFor(prose: Prose, match: PhraseMatch): Suggestion[] {
  const { tokens } = prose;
  const first = tokens[match.first];
  const last = tokens[match.last];
  if (first === undefined || last === undefined) return [];
  const { from, to } = rangeOfMatch(prose, match);
  const span = spanOf(prose.mapped, from, to);
  if (span.end - span.start !== to - from) return [];
  const written = prose.text.slice(from, to);

  const article = tokens[match.first - 1];
  const isArticle =
    article !== undefined && /^an?$/i.test(article.text) && article.sentence === first.sentence;
  const replacements = canReplace(match, last, tokens[match.last + 1])
    ? new Set(replacementsFor(prose, match))
    : [];
  const suggestions = [...replacements].map((text): Suggestion => {
    const cased = /^\p{Lu}/u.test(written) ? capitalise(text) : text;
    return {
      title: `Replace “${written}” with “${cased}”`,
      edits: [...(isArticle ? articleEdit(article, text) : []), { span, text: cased }],
    };
  });
  const deletion = match.entry.canDelete ? deletionOf(prose, match.first, match.last) : null;
  return deletion === null ? suggestions : [...suggestions, deletion];
}

/** Whether replacements fit: a noun that describes the next one ("terrorist proxies") has none. */
function canReplace({ entry, isFixed }: PhraseMatch, last: Token, next: Token | undefined): boolean {
  const describes =
    entry.form === "noun" &&
    (next?.wordClass === "NOUN" || next?.wordClass === "PROPN") &&
    !/['’]s?$/.test(last.text);
  return entry.canReplace && isFixed && !describes;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function isPlural(noun: Token): boolean {
  return (
    noun.text.toLowerCase() !== noun.lemma && /(?:s|men|people)$/i.test(noun.text.replace(/['’]s?$/, ""))
  );
}

/** Whether "be" or "have" stands before a verb form, adverbs between them at most. */
function isHelped(tokens: readonly Token[], position: number): boolean {
  for (let i = position - 1; i >= Math.max(0, position - 3); i--) {
    const token = tokens[i];
    if (token === undefined || !token.isWord) return false;
    if (token.lemma === "be" || token.lemma === "have" || /^(?:by|been|being)$/i.test(token.text))
      return true;
    if (token.wordClass !== "ADV" && token.wordClass !== "PART") return false;
  }
  return false;
}
