import type { Connection, Location } from "vscode-languageserver";
import type { ArticleStore } from "./articles/article-store.ts";
import type { ClientTraits } from "./client-traits.ts";
import { allowingWords } from "./features/allow-words.ts";
import { codeActionsOf } from "./features/code-actions.ts";
import { codeLensesOf } from "./features/code-lens.ts";
import { completionsOf } from "./features/completion.ts";
import { definitionOf } from "./features/definition.ts";
import { documentLinksOf } from "./features/document-links.ts";
import { documentSymbolsOf } from "./features/document-symbols.ts";
import { hoverOf } from "./features/hover/hover.ts";
import { inlayHintsOf } from "./features/inlay-hints.ts";
import { referencesInSummary, referencesToPassage } from "./features/references.ts";
import { usedByHover } from "./features/used-by.ts";
import { marksOf } from "./features/verdict-marks.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { normaliseUri } from "./uris.ts";

/** What answers about documents are made from. */
export interface CheckedDocuments {
  readonly client: () => ClientTraits;
  readonly articles: ArticleStore;
  readonly open: OpenDocuments;
}

/** Answers what editors ask of a document by the protocol's own requests. */
export function answerDocuments(connection: Connection, { client, articles, open }: CheckedDocuments): void {
  const { summaryAt, isSource, summaries } = open;
  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    if (isSource(normaliseUri(uri))) return usedByHover(summaries(), normaliseUri(uri), position);
    const checked = await summaryAt(uri, token);
    const { openPassage = false, compareSources = false } = client().options;
    const links = { openPassage, compareSources };
    return checked && hoverOf(checked, position, { uri, memory: open.memoryOf(uri), links });
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }, token) => {
    const checked = await summaryAt(uri, token);
    if (checked === null) return null;
    const { options, folders, canCreate } = client();
    const { files } = articles;
    const allowing = await allowingWords(checked, { files, workspaceFolders: folders, canCreate });
    const openRulePage = options.openRulePage === true;
    return codeActionsOf(checked, uri, range, { only, openRulePage, allowing });
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const checked = await summaryAt(uri, token);
    const links = checked === null ? [] : definitionOf(checked, position);
    if (client().takesLinks) return links;
    return links.map(({ targetUri, targetRange }): Location => ({ uri: targetUri, range: targetRange }));
  });
  connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
    if (isSource(normaliseUri(uri))) return referencesToPassage(summaries(), normaliseUri(uri), position);
    const checked = await summaryAt(uri, token);
    return checked && referencesInSummary(checked, position);
  });
  connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
    const checked = await summaryAt(uri, token);
    return checked && documentLinksOf(checked);
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    const checked = await summaryAt(uri, token);
    return checked && documentSymbolsOf(checked);
  });
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    const checked = await summaryAt(uri, token);
    return checked && codeLensesOf(checked, client().options.showReport === true);
  });
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token) => {
    const checked = await summaryAt(uri, token);
    return checked && marksOf(client().options.verdictMarks) === "inline"
      ? inlayHintsOf(checked, range)
      : null;
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }, token) => {
    const document = open.documents.get(uri);
    const checked = document === undefined ? null : await open.sentencesAt(uri, token);
    if (checked === null || document === undefined) return null;
    return checked.kind === "summary" || checked.kind === "sentences"
      ? completionsOf(checked, document, position)
      : null;
  });
}
