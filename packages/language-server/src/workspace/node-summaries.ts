import { fileURLToPath, pathToFileURL } from "node:url";
import { articleStore, configLoader, findSummaries } from "@evenhand/core/node";
import { normaliseUri } from "../uris.ts";
import type { SummaryFinder } from "./find-summaries.ts";

/** Summaries on this machine's disk, as `evenhand lint` finds them in the folder. */
export const nodeSummaries: SummaryFinder = {
  async find(folder) {
    if (!folder.startsWith("file:")) return [];
    const path = fileURLToPath(folder);
    const { files } = await findSummaries([], configLoader(path), articleStore(path));
    return files.map((file) => normaliseUri(pathToFileURL(file).href));
  },
};
