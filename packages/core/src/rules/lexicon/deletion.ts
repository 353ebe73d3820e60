import { spanOf } from "../../text/mapped-text.ts";
import type { Prose, Token } from "../../text/prose.ts";
import type { Span } from "../../text/span.ts";
import type { Suggestion } from "../rule.ts";
import { indefiniteArticle } from "./inflection.ts";

type Edit = Suggestion["edits"][number];

/**
 * Takes the words `first` to `last` out so that the sentence still reads: the commas that set them off go too, the
 * word behind them takes over the capital, and an article before them fits what follows. Null where nothing of the
 * sentence would be left, or where markup runs through the words.
 */
export function deletionOf(prose: Prose, first: number, last: number): Suggestion | null {
  const { tokens } = prose;
  const [head, end] = [tokens[first], tokens[last]];
  const sentence = head && prose.sentences[head.sentence];
  if (head === undefined || end === undefined || sentence === undefined) return null;
  const title = `Delete “${prose.text.slice(head.from, end.to)}”`;
  const inSentence = (token: Token | undefined): Token | undefined =>
    token?.sentence === head.sentence ? token : undefined;
  const [before, after] = [inSentence(tokens[first - 1]), inSentence(tokens[last + 1])];
  const next = isComma(after) ? inSentence(tokens[last + 2]) : after;
  const edits = ((): readonly Edit[] | null => {
    if (sentence.tokens.find(({ isWord }) => isWord) === head) {
      if (next === undefined || !next.isWord) return null;
      const capital = next.text.slice(0, 1).toUpperCase();
      return cut(prose, head.from, next.from + 1, capital);
    }
    if (isComma(before) && isComma(after)) return cut(prose, before.from, after.to, "");
    if (isComma(before) && after !== undefined && /^[.;:!?]$/.test(after.text))
      return cut(prose, before.from, end.to, "");
    if (next === undefined || !next.isWord || next !== after) return null;
    const gap = cut(prose, head.from, next.from, "");
    if (gap === null || before === undefined || !/^an?$/i.test(before.text)) return gap;
    return [...articleEdit(before, next.text), ...gap];
  })();
  return edits === null ? null : { title, edits };
}

/** Makes "a" or "an" fit the word that will follow it; no edit where it does. */
export function articleEdit(article: Token, next: string): Edit[] {
  const wanted = indefiniteArticle(next);
  if (article.text.toLowerCase() === wanted) return [];
  const isCapital = /^A/.test(article.text);
  return [{ span: article.span, text: isCapital ? `A${wanted.slice(1)}` : wanted }];
}

function isComma(token: Token | undefined): token is Token {
  return token?.text === ",";
}

/** An edit of a stretch of `Prose.text`; null where the file writes it otherwise than the text, as with markup. */
function cut(prose: Prose, from: number, to: number, text: string): readonly Edit[] | null {
  const span: Span = spanOf(prose.mapped, from, to);
  return span.end - span.start === to - from ? [{ span, text }] : null;
}
