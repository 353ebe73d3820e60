import type { ConfigLayer } from "@evenhand/core/input";
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ArticleStore } from "./articles/article-store.ts";
import type { ClientTraits } from "./client-traits.ts";
import { withWhole } from "./features/carried.ts";
import type { CheckPublisher } from "./publish-checks.ts";
import { checkQueue } from "./summary/check-queue.ts";
import {
  type Checked,
  type CheckedSentences,
  type CheckedSummary,
  checkSummary,
} from "./summary/check-summary.ts";
import { type SummaryMemory, summaryMemory } from "./summary/summary-memory.ts";
import { nameOf, normaliseUri } from "./uris.ts";

/** The documents that are open, with what is known of them. */
export interface OpenDocuments {
  readonly documents: TextDocuments<TextDocument>;
  /** @param uri As the client spells it, or normalised. */
  find(uri: string): TextDocument | undefined;
  /** Checks a document again that can be a summary. */
  schedule(document: TextDocument): void;
  scheduleAll(): void;
  /** The same for all whose result hangs on a file. */
  scheduleReadersOf(uri: string): void;
  /** Forgets what is known of a closed document. */
  drop(uri: string): void;
  memoryOf(uri: string): SummaryMemory;
  /** Whether an open summary has the file for a source: an article is never checked as a summary. */
  isSource(file: string): boolean;
  /** The newest checks of all open summaries. */
  summaries(): CheckedSummary[];
  /** The check of a document as it stands, whoever wants to know. */
  current(uri: string): Promise<Checked | null>;
  /**
   * What there is to show of a document as it stands.
   *
   * @throws ResponseError as all that follow: where the document changed meanwhile, so that the answer would be about
   * another text; or nobody wants it any more.
   */
  shownAt(uri: string, token: CancellationToken): Promise<Checked | null>;
  /** The check of the document as it stands; null where it is no summary. */
  summaryAt(uri: string, token: CancellationToken): Promise<CheckedSummary | null>;
  /** The same of its single sentences alone; the whole where that is known. */
  sentencesAt(uri: string, token: CancellationToken): Promise<CheckedSentences | Checked | null>;
}

export interface OpenDocumentsOptions {
  readonly client: () => ClientTraits;
  readonly articles: ArticleStore;
  readonly ownSettings: () => readonly ConfigLayer[];
  readonly onChecked: CheckPublisher["publish"];
}

export function openDocuments(
  connection: Connection,
  { client, articles, ownSettings, onChecked }: OpenDocumentsOptions,
): OpenDocuments {
  const documents = new TextDocuments(TextDocument);
  /** What is kept for each open document between its checks. */
  const memories = new Map<string, SummaryMemory>();
  const queue = checkQueue<CheckedSentences, Checked>({
    documentOf: find,
    check: (document) =>
      checkSummary({
        uri: normaliseUri(document.uri),
        path: nameOf(document.uri),
        text: document.getText(),
        workspaceFolders: client().folders,
        articles,
        memory: memoryOf(document.uri),
        ownSettings: ownSettings(),
      }),
    merge: withWhole,
    onChecked,
    onFailure: (document, error) =>
      connection.console.error(`${nameOf(document.uri)} could not be checked: ${messageOf(error)}`),
  });

  function find(uri: string): TextDocument | undefined {
    return documents.get(uri) ?? documents.all().find((document) => normaliseUri(document.uri) === uri);
  }

  function memoryOf(uri: string): SummaryMemory {
    const memory = memories.get(uri) ?? summaryMemory();
    memories.set(uri, memory);
    return memory;
  }

  function schedule({ uri, languageId }: TextDocument): void {
    if ((client().options.languages ?? ["markdown"]).includes(languageId)) queue.schedule(uri);
  }

  function summaries(): CheckedSummary[] {
    return [...queue.results()].filter((checked) => checked.kind === "summary");
  }

  async function unchanged<Value>(
    uri: string,
    answer: Promise<Value>,
    token: CancellationToken,
  ): Promise<Value> {
    const version = documents.get(uri)?.version;
    const value = await answer;
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled");
    if (documents.get(uri)?.version !== version)
      throw new ResponseError(LSPErrorCodes.ContentModified, "The document changed meanwhile");
    return value;
  }

  return {
    documents,
    find,
    schedule,
    scheduleAll() {
      for (const document of documents.all()) schedule(document);
    },
    scheduleReadersOf: (uri) => queue.scheduleReadersOf(uri),
    drop(uri) {
      queue.drop(uri);
      memories.delete(uri);
    },
    memoryOf,
    isSource: (file) =>
      summaries().some(({ sources }) => [...sources.values()].some(({ uri }) => uri === file)),
    summaries,
    current: (uri) => queue.current(uri),
    shownAt: (uri, token) => unchanged(uri, queue.shown(uri), token),
    async summaryAt(uri, token) {
      const checked = await unchanged(uri, queue.current(uri), token);
      return checked?.kind === "summary" ? checked : null;
    },
    sentencesAt: (uri, token) => unchanged(uri, queue.sentences(uri), token),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
