import { dirname, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type ConfigHost, findConfig, layersFor, readChain, resolveConfig } from "@evenhand/core/input";
import type { Config, ConfigLoader } from "@evenhand/core/node";
import { articleStore } from "../articles/article-store.ts";
import { nodeFiles } from "../files/node-files.ts";
import { configHost, pathIn } from "../settings.ts";

/**
 * Configurations on this machine's disk, of which none is run: one that is a program counts for nothing.
 *
 * @param top Absolute; what paths in messages are relative to.
 */
export function nodeConfigs(top: string): ConfigLoader {
  const { files } = articleStore({
    access: () => nodeFiles,
    openText: () => undefined,
    isWatched: () => true,
  });
  const host: ConfigHost = {
    ...configHost(files),
    shown: (uri) => relative(top, fileURLToPath(uri)),
  };
  const configs = new Map<string, Promise<Config>>();

  async function load(folder: string, file: string | null): Promise<Config> {
    const uri = await findConfig(pathToFileURL(folder).href, host);
    const isProgram = uri?.endsWith(".mjs") === true;
    if (uri === null || isProgram) return { ...resolveConfig([]), folder, file: null, key: "" };
    const chain = await readChain(uri, host);
    const path = file === null ? null : pathIn(pathToFileURL(file).href, chain.folder);
    const config = resolveConfig(layersFor(chain.layers, path));
    return { ...config, folder: fileURLToPath(chain.folder), file: fileURLToPath(uri), key: "" };
  }

  function remembered(key: string, folder: string, file: string | null): Promise<Config> {
    const known = configs.get(key) ?? load(folder, file);
    configs.set(key, known);
    return known;
  }

  return {
    forFile: (path) => remembered(path, dirname(path), path),
    forFolder: (folder) => remembered(`${folder}/`, folder, null),
  };
}
