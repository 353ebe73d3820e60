import { neutralisedLine } from "@evenhand/answers/words";

/** What a person is asked before a tool reads anything. */
export interface Confirmation {
  /** While it works. */
  readonly progress: string;
  readonly title: string;
  /** Plain text. */
  readonly message: string;
}

interface Input {
  readonly path?: unknown;
  readonly text?: unknown;
  readonly summary?: unknown;
  readonly sources?: unknown;
  readonly paths?: unknown;
}

/** Names that are spelled out; of more there is told how many. */
const NAMED = 5;

/**
 * Says what a tool is about to read.
 *
 * @param title What the tool is called.
 * @param input As the model gives it; nothing of it is trusted.
 */
export function confirmationOf(title: string, input: object): Confirmation {
  const { path, text, summary, sources, paths }: Input = input;
  const main = text !== undefined ? "a text that the model gives" : fileNamed(path);
  const own = main ?? (sources === undefined ? fileNamed(summary) : null);
  const listed = Array.isArray(paths) && paths.length > 0 ? listOf(paths) : null;
  const read = [own, listed, sources === undefined ? null : sourcesNamed(sources)].filter(
    (part) => part !== null,
  );
  const what = read.length === 0 ? "the summaries of the workspace and their sources" : read.join(", and ");
  const also = sources === undefined && own !== null ? ", with the source articles that it names" : "";
  return {
    progress: `${title}: ${what}`,
    title: `Evenhand: ${title}?`,
    message: `Evenhand reads ${what}${also}. Findings and passages of the articles go to the language model. Only open documents and files in the workspace folders are read; nothing is changed or fetched.`,
  };
}

function fileNamed(path: unknown): string | null {
  return typeof path === "string" ? `“${neutralisedLine(path).slice(0, 200)}”` : null;
}

function listOf(paths: readonly unknown[]): string {
  const names = paths.slice(0, NAMED).map((path) => fileNamed(path) ?? "a file");
  const rest = paths.length - names.length;
  return rest > 0 ? `${names.join(", ")} and ${rest} more` : names.join(", ");
}

function sourcesNamed(sources: unknown): string {
  if (!Array.isArray(sources)) return "sources";
  const paths = sources.flatMap((source): unknown[] =>
    typeof source?.path === "string" && source.text === undefined ? [source.path] : [],
  );
  const texts = sources.length - paths.length;
  const given =
    texts === 0
      ? []
      : [texts === 1 ? "a source that the model gives" : `${texts} sources that the model gives`];
  return [...(paths.length === 0 ? [] : [listOf(paths)]), ...given].join(", and ");
}
