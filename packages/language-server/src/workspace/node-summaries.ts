import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { articleStore, findSummaries } from "@evenhand/core/node";
import { normaliseUri } from "../uris.ts";
import type { FileLister, SummaryFinder } from "./find-summaries.ts";
import { nodeConfigs } from "./node-configs.ts";

/** Markdown files on this machine's disk; links to folders are not followed. */
export const nodeMarkdown: FileLister = async (folder) => {
  if (!folder.startsWith("file:")) return [];
  const entries = await readdir(fileURLToPath(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => pathToFileURL(join(entry.parentPath, entry.name)).href);
};

/** Summaries on this machine's disk, as `evenhand lint` finds them in the folder. */
export const nodeSummaries: SummaryFinder = {
  async find(folder) {
    if (!folder.startsWith("file:")) return [];
    const path = fileURLToPath(folder);
    const { files } = await findSummaries([], nodeConfigs(path), articleStore(path));
    return files.map((file) => normaliseUri(pathToFileURL(file).href));
  },
};
