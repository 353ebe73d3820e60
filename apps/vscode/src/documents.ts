/** A document filter with a scheme, as in VS Code's and LSP's document selectors. */
export interface DocumentFilter {
  readonly language: string;
  readonly scheme: string;
}

/** File systems that documents come from on desktop, over a remote and on the web. */
const SCHEMES = ["file", "vscode-remote", "vscode-vfs"];

/** Summaries, and the articles that they may name: an article's unsaved text counts too. */
const LANGUAGES = ["markdown", "plaintext", "html"];

/**
 * Documents of files and those that are not saved yet, and not of what looks like one: earlier versions, output
 * channels, chat.
 *
 * @param summaryLanguages Languages of documents that can be summaries.
 */
export function documentSelector(
  folderSchemes: readonly string[],
  summaryLanguages: readonly string[],
): DocumentFilter[] {
  const schemes = [...new Set([...SCHEMES, ...folderSchemes])];
  const languages = [...new Set([...LANGUAGES, ...summaryLanguages])];
  return [
    ...schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    ...summaryLanguages.map((language) => ({ scheme: "untitled", language })),
  ];
}
