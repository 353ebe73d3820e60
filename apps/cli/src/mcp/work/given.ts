import { join } from "node:path";
import { parseSummary, type SourceReference } from "@evenhand/core";
import { InputError } from "@evenhand/core/node";
import { LIMITS } from "../limits.ts";
import { type Confined, confined } from "./confined.ts";
import type { Fence } from "./fence.ts";

/** A source as a call gives it: a file, or a text with what is known of it. */
export interface GivenSource {
  readonly id?: string | undefined;
  readonly path?: string | undefined;
  readonly text?: string | undefined;
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly url?: string | undefined;
}

/** What a call brings to check, and against what. */
export interface GivenTexts {
  /** A summary or another text: a file, or what is to be read instead of it. */
  readonly path?: string | undefined;
  readonly text?: string | undefined;
  readonly sources?: readonly GivenSource[] | undefined;
  readonly config?: string | undefined;
}

/** The files of a call, as the command line would find them on the disk. */
export interface GivenFiles extends Confined {
  /** The text to check; absolute. */
  readonly path: string;
  /** The sources that the call names itself: absolute paths with what they are cited by; null for none. */
  readonly named: readonly { readonly id: string | null; readonly path: string }[] | null;
}

/** What a text is called that has no path of its own. */
const UNNAMED = "summary.md";

/** @throws InputError when a path may not be read, or the call brings more than it may. */
export async function givenFiles(given: GivenTexts, fence: Fence): Promise<GivenFiles> {
  boundTexts(given);
  const path = given.path === undefined ? join(fence.cwd, UNNAMED) : await fence.resolve(given.path);
  const config = given.config === undefined ? null : await fence.resolve(given.config);
  const text = given.text ?? (given.path === undefined ? "" : await confined(fence).store.text(path));
  const texts = new Map<string, string>();
  if (given.text !== undefined || given.path === undefined) texts.set(path, text);
  if (given.sources === undefined) {
    return { ...confined(fence, texts, null, config), path, named: null };
  }
  const references = parseSummary({ path, text }).sources;
  const named = await placeSources(given.sources, path, references, fence, texts);
  const footnotes = footnotesFor(named, text, references.length > 0);
  if (footnotes !== "") texts.set(path, `${text}${footnotes}\n`);
  const paths = named.map((source) => source.path);
  return { ...confined(fence, texts, paths, config), path, named };
}

interface PlacedSource {
  readonly id: string | null;
  readonly path: string;
  /** Whether the summary itself names it. */
  readonly isDefined: boolean;
}

/**
 * Definitions for the sources that the summary does not define itself. Where it cites none of them there are none: then
 * all of them count for all of it.
 */
function footnotesFor(named: readonly PlacedSource[], text: string, namesSources: boolean): string {
  const isCalled = ({ id }: PlacedSource): boolean =>
    id !== null && text.toLowerCase().includes(`[^${id.toLowerCase()}]`);
  if (!namesSources && !named.some(isCalled)) return "";
  return named
    .map(({ id, path, isDefined }, at) =>
      isDefined ? "" : `\n\n[^${id ?? `source-${at + 1}`}]: ${encodeURI(path)}`,
    )
    .join("");
}

/** Where each source stands or would stand; the texts of those that are given as such go into `texts`. */
async function placeSources(
  sources: readonly GivenSource[],
  summary: string,
  references: readonly SourceReference[],
  fence: Fence,
  texts: Map<string, string>,
): Promise<PlacedSource[]> {
  const { store } = confined(fence);
  const placed: PlacedSource[] = [];
  for (const [at, source] of sources.entries()) {
    const { id = source.path === undefined ? `s${at + 1}` : null, text } = source;
    const reference = references.find((one) => one.id !== null && one.id === id);
    const isUrl = reference !== undefined && /^https?:/i.test(reference.target);
    let path: string;
    if (source.path !== undefined) path = await fence.resolve(source.path);
    else if (reference !== undefined && !isUrl)
      path = store.files.resolve(summary, reference.target) ?? join(fence.cwd, `${id}.txt`);
    else path = join(fence.cwd, `${id}${extensionOf(text ?? "")}`);
    if (placed.some((other) => other.path === path))
      throw new InputError(`sources[${at}]`, null, `is a second source called ${id ?? source.path}`);
    const meta = metadataOf(source, isUrl ? reference.target : undefined);
    if (text !== undefined) texts.set(path, text);
    if (meta !== null) texts.set(`${path}.meta.yaml`, meta);
    const isNamed = references.some(({ target }) => store.files.resolve(summary, target) === path);
    placed.push({ id, path, isDefined: reference !== undefined || isNamed });
  }
  return placed;
}

/** By what the text begins with: a page, front matter, or else plain text. */
function extensionOf(text: string): string {
  const start = text.slice(0, 500).trimStart();
  if (/^(?:<!doctype html|<\?xml|<html|<head|<body|<article)/i.test(start)) return ".html";
  return /^(?:---\r?\n|# )/.test(start) ? ".md" : ".txt";
}

/** What is known of a source as a file beside it; null for nothing. */
function metadataOf(
  { headline, author, publisher, datePublished, url }: GivenSource,
  cited: string | undefined,
): string | null {
  const known = { headline, author, publisher, datePublished, url: url ?? cited };
  const text = JSON.stringify(known);
  return text === "{}" ? null : text;
}

function boundTexts({ text = "", sources = [] }: GivenTexts): void {
  const lengths = [text.length, ...sources.map((source) => source.text?.length ?? 0)];
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (whole > LIMITS.texts)
    throw new InputError("sources", null, `bring ${whole} characters; ${LIMITS.texts} are read in one call`);
}
