import { join, relative } from "node:path";
import { boundTexts, fileNameFor, type GivenTexts, metadataOf } from "@evenhand/answers";
import {
  type Config,
  type GivenDocument,
  type GivenHost,
  type LoadedSummary,
  loadSummary,
  readGivenDocument,
} from "@evenhand/core/node";
import { type Confined, confined } from "./confined.ts";
import type { Fence } from "./fence.ts";

/** What a call brings, with the files around it. */
export interface Given extends Confined {
  /** The text to check; absolute. */
  readonly path: string;
  readonly config: Config;
  /** The text with the sources that the call names itself; null where it names none. */
  readonly document: GivenDocument | null;
}

/** What a text is called that has no path of its own. */
const UNNAMED = "summary.md";

/** @throws InputError when a path may not be read, or the call brings more than it may. */
export async function openGiven(given: GivenTexts, fence: Fence): Promise<Given> {
  boundTexts(given);
  const path = given.path === undefined ? join(fence.cwd, UNNAMED) : await fence.resolve(given.path);
  const configFile = given.config === undefined ? null : await fence.resolve(given.config);
  const text = given.text ?? (given.path === undefined ? "" : await confined(fence).store.text(path));
  const isRead = given.text === undefined && given.path !== undefined;
  const room = confined(fence, isRead ? new Map() : new Map([[path, text]]), configFile);
  const config = await room.configs.forFile(path);
  if (given.sources === undefined) return { ...room, path, config, document: null };
  const sources = await Promise.all(
    given.sources.map(async ({ id, path, text, ...known }, at) => ({
      ...(id === undefined ? {} : { id }),
      ...(text === undefined ? {} : { text }),
      ...(path === undefined ? {} : { path: await fence.resolve(path) }),
      metadata: metadataOf(known, at),
    })),
  );
  return { ...room, path, config, document: { path, text, sources } };
}

/** Reads the summary of a call with its sources. */
export function loadGiven(given: Given): Promise<LoadedSummary> {
  const { path, config, document, store } = given;
  return document === null ? loadSummary(path, config, store) : readGivenDocument(document, hostOf(given));
}

/** The files around what a call brings. */
export function hostOf({ store, fence }: Confined): GivenHost {
  return {
    files: store.files,
    shown: (file) => relative(fence.cwd, file).replaceAll("\\", "/"),
    fileFor: (id, text) => join(fence.cwd, fileNameFor(id, text)),
    load: store.load,
  };
}
