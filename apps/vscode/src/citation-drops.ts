import {
  type DataTransfer,
  type Disposable,
  DocumentDropEdit,
  languages,
  type Position,
  type TextDocument,
  Uri,
} from "vscode";
import { footnotesFor } from "./footnotes.ts";
import type { Reports } from "./reports.ts";
import type { Summaries } from "./summaries.ts";

/** What a row of the Sources view carries when it is dragged: the citations, ready to be written. */
export const CITATION_TYPE = "application/vnd.evenhand.citation";

const LANGUAGES = ["markdown", "mdx", "plaintext"];
const ARTICLE = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** A source that is dropped into a summary becomes a citation, and a file that is none yet a source. */
export function citationDrops(summaries: Summaries, reports: Reports): Disposable {
  return languages.registerDocumentDropEditProvider(LANGUAGES, {
    async provideDocumentDropEdits(document, position, transfer) {
      if (summaries.statusOf(document.uri) === undefined) return null;
      const dragged = await transfer.get(CITATION_TYPE)?.asString();
      if (dragged !== undefined && dragged !== "") return dropOf(document, position, dragged);
      const files = await filesIn(transfer);
      return files.length === 0 ? null : citeFiles(document, position, files, reports);
    },
  });
}

/** The files that are dragged; none where one of them is no article. */
async function filesIn(transfer: DataTransfer): Promise<readonly Uri[]> {
  const list = (await transfer.get("text/uri-list")?.asString()) ?? "";
  const addresses = list.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  return addresses.every((address) => ARTICLE.test(address)) ? addresses.map((one) => Uri.parse(one)) : [];
}

async function citeFiles(
  document: TextDocument,
  position: Position,
  files: readonly Uri[],
  reports: Reports,
): Promise<DocumentDropEdit | null> {
  const places = (await reports.of(document.uri))?.places ?? [];
  const known = new Map(places.map(({ uri, citation }) => [Uri.parse(uri).toString(), citation]));
  const { ids, edit } = footnotesFor(
    document,
    files.filter((file) => !known.has(file.toString())),
  );
  const citations = [
    ...files.flatMap((file) => known.get(file.toString()) ?? []),
    ...ids.map((id) => `[^${id}]`),
  ];
  if (citations.length === 0) return null;
  const drop = dropOf(document, position, citations.join(""));
  drop.additionalEdit = edit;
  return drop;
}

function dropOf(document: TextDocument, position: Position, citations: string): DocumentDropEdit {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  return new DocumentDropEdit(/(?:^|\s)$/.test(before) ? citations.trimStart() : citations);
}
