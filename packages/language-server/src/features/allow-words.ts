import { type Diagnostic, lineIndex, rangeOf } from "@evenhand/core";
import { CONFIG_NAMES, configAllowing, type Files, insertionAllowing } from "@evenhand/core/input";
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { folderOf, isInside, nameOf } from "../uris.ts";
import { findingDiagnostic } from "./diagnostics.ts";

/** More words than these are a sentence, and not to be allowed everywhere. */
const MOST_WORDS = 4;
/** Rules of wording that judge a whole sentence and have no list of words. */
const WITHOUT_WORDS = /^language\/(?:readability|rhetorical-question)$/;

export interface AllowOptions {
  readonly files: Files;
  readonly workspaceFolders: readonly string[];
  /** The client can create files in an edit. */
  readonly canCreate: boolean;
}

/**
 * Writes a finding's words into the configuration that holds for the summary, or into a new one in its workspace folder;
 * null for findings that are not about words, and where the configuration can't be written.
 */
export async function allowingWords(
  checked: CheckedSummary,
  { files, workspaceFolders, canCreate }: AllowOptions,
): Promise<(diagnostic: Diagnostic) => CodeAction | null> {
  const { uri, summary, settings } = checked;
  const config = settings.config;
  const text = config === null ? null : await files.readText(config).catch(() => null);
  return (diagnostic) => {
    const { rule, span } = diagnostic;
    const words = summary.file.slice(span.start, span.end);
    if (!rule.startsWith("language/") || WITHOUT_WORDS.test(rule)) return null;
    if (settings.problem !== null || /[\n\r]/.test(words) || words.split(/\s+/).length > MOST_WORDS)
      return null;
    const edit =
      config === null
        ? canCreate
          ? creation(files, workspaceFolders.find((folder) => isInside(uri, folder)) ?? folderOf(uri), words)
          : null
        : text === null
          ? null
          : insertion(config, text, words);
    if (edit === null) return null;
    const where = config === null ? (CONFIG_NAMES[0] ?? "") : nameOf(config);
    return {
      title: `Allow “${words}” in ${where}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [findingDiagnostic(diagnostic, checked, uri)],
      edit,
    };
  };
}

function insertion(config: string, text: string, words: string): WorkspaceEdit | null {
  const found = insertionAllowing(words, text, nameOf(config));
  if (found === null) return null;
  const range = rangeOf(lineIndex(text), { start: found.at, end: found.at });
  return { changes: { [config]: [{ range, newText: found.text }] } };
}

function creation(files: Files, folder: string, words: string): WorkspaceEdit | null {
  const config = files.resolve(`${folder}/-`, CONFIG_NAMES[0] ?? "");
  if (config === null) return null;
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      CreateFile.create(config, { ignoreIfExists: true }),
      TextDocumentEdit.create({ uri: config, version: null }, [
        { range: { start, end: start }, newText: configAllowing(words) },
      ]),
    ],
  };
}
