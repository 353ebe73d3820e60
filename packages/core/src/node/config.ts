import { dirname, relative, resolve, sep } from "node:path";
import { type ConfigChain, readChain } from "../input/config-chain.ts";
import type { ConfigHost } from "../input/config-host.ts";
import type { ConfigSettings } from "../input/config-settings.ts";
import { type ExplainedConfig, explainConfig } from "../input/explain-config.ts";
import { configIn } from "../input/find-config.ts";
import { InputError } from "../input/problem.ts";
import { layersFor, resolveConfig } from "../input/resolve-config.ts";
import { configHost } from "./config-host.ts";
import { diskFiles } from "./disk-files.ts";
import { displayPath } from "./paths.ts";

/** The settings that hold for a file or folder, with what they extend and override. */
export interface Config extends ConfigSettings {
  /** Absolute; what globs are relative to. The folder that was asked for where there is no configuration. */
  readonly folder: string;
  /** Absolute path of the configuration; null where there is none. */
  readonly file: string | null;
  /** JSON text of all that changes what is found in a file with the same sources: equal keys, equal findings. */
  readonly key: string;
}

/** Finds the configuration that holds for each file; every configuration is read once. */
export interface ConfigLoader {
  /**
   * The nearest configuration above a file, with the overrides that match it.
   *
   * @param path Absolute.
   * @throws InputError for the first thing in it that is wrong.
   */
  forFile(path: string): Promise<Config>;
  /**
   * The nearest configuration in a folder or above it, without overrides.
   *
   * @param folder Absolute.
   * @throws InputError for the first thing in it that is wrong.
   */
  forFolder(folder: string): Promise<Config>;
}

export interface ConfigLoaderOptions {
  /** A configuration that holds for every file, whatever stands above it; relative to the working directory. */
  readonly file?: string;
  /** What configurations are read from, if not from the whole disk. */
  readonly host?: ConfigHost;
}

/** @param cwd Absolute; what paths in messages are relative to. */
export function configLoader(cwd: string, options: ConfigLoaderOptions = {}): ConfigLoader {
  const chainFor = chainFinder(options.host ?? configHost(cwd), cwd, options);
  const configs = new Map<ConfigChain, Map<string, Config>>();

  function configOf(chain: ConfigChain, path: string | null): Config {
    const layers = layersFor(chain.layers, path === null ? null : pathWithin(chain, path));
    const which = layers.map((layer) => chain.layers.indexOf(layer)).join(" ");
    const known = configs.get(chain) ?? new Map<string, Config>();
    configs.set(chain, known);
    let config = known.get(which);
    if (config === undefined) {
      const { origins, ...settings } = resolveConfig(layers);
      config = { ...settings, folder: chain.folder, file: chain.file, key: keyOf(settings) };
      known.set(which, config);
    }
    return config;
  }

  return {
    forFile: async (path) => configOf(await chainFor(dirname(path)), path),
    forFolder: async (folder) => configOf(await chainFor(folder), null),
  };
}

/**
 * What holds for a file, and where each setting comes from.
 *
 * @param path Absolute.
 * @param cwd Absolute; what paths in messages are relative to.
 * @throws InputError for the first thing in the configuration that is wrong.
 */
export async function explainConfigOf(
  path: string,
  cwd: string,
  options: ConfigLoaderOptions = {},
): Promise<ExplainedConfig> {
  const host = configHost(cwd);
  const chain = await chainFinder(host, cwd, options)(dirname(path));
  return explainConfig(chain, pathWithin(chain, path), host);
}

/** Finds the configuration that holds in a folder, looking into each folder once. */
function chainFinder(
  host: ConfigHost,
  cwd: string,
  { file }: ConfigLoaderOptions,
): (folder: string) => Promise<ConfigChain> {
  const chains = new Map<string, Promise<ConfigChain>>();
  const byFolder = new Map<string, Promise<ConfigChain | null>>();

  function chainAt(path: string): Promise<ConfigChain> {
    return remember(chains, path, () => readChain(path, host));
  }

  /** Looks upwards, each folder once. */
  function nearest(folder: string): Promise<ConfigChain | null> {
    return remember(byFolder, folder, async () => {
      const own = await configIn(folder, host);
      if (own !== null) return chainAt(own);
      const parent = dirname(folder);
      return parent === folder ? null : nearest(parent);
    });
  }

  async function named(path: string): Promise<string> {
    const whole = resolve(cwd, path);
    if (await diskFiles.exists(whole)) return whole;
    throw new InputError(displayPath(whole, cwd), null, "no such configuration; check the path");
  }

  return async (folder) => {
    if (file !== undefined) return chainAt(await named(file));
    return (await nearest(folder)) ?? remember(chains, `${folder}${sep}`, async () => noConfig(folder));
  };
}

/** A file's path from the configuration's folder, with forward slashes. */
function pathWithin({ folder }: ConfigChain, path: string): string {
  return relative(folder, path).split(sep).join("/");
}

/**
 * The configuration that holds in a folder, overrides left out.
 *
 * @param cwd What the path in an error is relative to.
 * @throws InputError for the first thing in the file that is wrong.
 */
export function loadConfig(startFolder: string, cwd: string = startFolder): Promise<Config> {
  return configLoader(resolve(cwd)).forFolder(resolve(startFolder));
}

function noConfig(folder: string): ConfigChain {
  return { folder, file: null, layers: [] };
}

function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/** The order in which settings were written changes nothing, so it doesn't count. */
function keyOf({ sources, rules, minStrength, actors }: ConfigSettings): string {
  return JSON.stringify(sorted({ sources, rules, minStrength, actors }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
