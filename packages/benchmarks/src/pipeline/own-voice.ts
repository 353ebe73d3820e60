import type { Article, Diagnostic } from "@evenhand/core";

/** The findings in an article's own voice, spans in the article's file; null where the core gives none. */
export const checkOwnVoice: ((article: Article) => readonly Diagnostic[]) | null = null;
