import type { CancellationToken, Connection, Location, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
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
import type { Checked, CheckedSentences, CheckedSummary } from "./summary/check-summary.ts";
import type { SummaryMemory } from "./summary/summary-memory.ts";
import { normaliseUri } from "./uris.ts";

/** What answers about documents are made from. */
export interface CheckedDocuments {
  readonly client: () => ClientTraits;
  readonly documents: TextDocuments<TextDocument>;
  readonly articles: ArticleStore;
  readonly memoryOf: (uri: string) => SummaryMemory;
  /** Whether an open summary has the file for a source. */
  readonly isSource: (uri: string) => boolean;
  /** The newest checks of all open summaries. */
  readonly summaries: () => CheckedSummary[];
  /**
   * The check of a document as it stands; null where it is no summary.
   *
   * @throws ResponseError where it changed meanwhile, or nobody wants to know any more.
   */
  readonly summaryAt: (uri: string, token: CancellationToken) => Promise<CheckedSummary | null>;
  /** The same of its single sentences alone; the whole where that is known. */
  readonly sentencesAt: (uri: string, token: CancellationToken) => Promise<CheckedSentences | Checked | null>;
}

/** Answers what editors ask of a document by the protocol's own requests. */
export function answerDocuments(connection: Connection, checks: CheckedDocuments): void {
  const { client, summaryAt, isSource, summaries } = checks;
  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    if (isSource(normaliseUri(uri))) return usedByHover(summaries(), normaliseUri(uri), position);
    const checked = await summaryAt(uri, token);
    const { openPassage = false, compareSources = false } = client().options;
    const links = { openPassage, compareSources };
    return checked && hoverOf(checked, position, { uri, memory: checks.memoryOf(uri), links });
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }, token) => {
    const checked = await summaryAt(uri, token);
    if (checked === null) return null;
    const { options, folders, canCreate } = client();
    const { files } = checks.articles;
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
    const document = checks.documents.get(uri);
    const checked = document === undefined ? null : await checks.sentencesAt(uri, token);
    if (checked === null || document === undefined) return null;
    return checked.kind === "summary" || checked.kind === "sentences"
      ? completionsOf(checked, document, position)
      : null;
  });
}
