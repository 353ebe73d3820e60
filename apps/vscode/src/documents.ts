/** A document filter with a scheme, as in VS Code's and LSP's document selectors. */
export interface DocumentFilter {
  readonly language: string;
  readonly scheme: string;
}

/** File systems that documents come from on desktop, over a remote and on the web. */
const SCHEMES = ["file", "vscode-remote", "vscode-vfs"];

/** Summaries, and the articles that they may name: an article's unsaved text counts too. */
const LANGUAGES = ["markdown", "plaintext", "html"];

/** Documents of files, and not of what looks like one: earlier versions, output channels, chat. */
export function documentSelector(folderSchemes: readonly string[]): DocumentFilter[] {
  const schemes = [...new Set([...SCHEMES, ...folderSchemes])];
  return schemes.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
}
