import type { ListedEntry } from "../rules/lexicon/listed-words.ts";
import type { ConfigHost } from "./config-host.ts";
import type { WrittenSettings } from "./config-settings.ts";
import { type GlobMatcher, globMatcher } from "./globs.ts";
import { locateExtended } from "./locate-extended.ts";
import { presetOf } from "./presets/index.ts";
import { InputError } from "./problem.ts";
import { checkedConfig, isModule, type ReadConfig, readConfigFile, readWordList } from "./read-config.ts";

/** Settings from one place: a preset, a configuration, or one of its overrides. Later layers go before earlier ones. */
export interface ConfigLayer {
  /** For people: `preset "strict"`, or the file's path. */
  readonly from: string;
  /** The files that it holds for; null for all. */
  readonly only: { readonly globs: readonly string[]; readonly matches: GlobMatcher } | null;
  readonly settings: LayerSettings;
  /** The line of a setting, by its trail of keys; null where it has none. */
  lineOf(trail: readonly string[]): number | null;
}

export interface LayerSettings extends Omit<WrittenSettings, "vocabulary"> {
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly allow: readonly string[];
  readonly entries: readonly ListedEntry[];
}

/** A configuration with all that it extends. */
export interface ConfigChain {
  /** What its globs, and those of what it extends, are relative to. */
  readonly folder: string;
  /** Null where there is no configuration. */
  readonly file: string | null;
  readonly layers: readonly ConfigLayer[];
}

/**
 * Reads a configuration, what it extends, and its files of words.
 *
 * @throws InputError for the first thing that is wrong with any of them.
 */
export async function readChain(file: string, host: ConfigHost): Promise<ConfigChain> {
  return { folder: host.folderOf(file), file, layers: await layersOf(file, host, []) };
}

async function layersOf(file: string, host: ConfigHost, outer: readonly string[]): Promise<ConfigLayer[]> {
  const config = await readConfig(file, host);
  const layers: ConfigLayer[] = [];
  const { extends: names = [] } = config.written;
  const isList = typeof names !== "string";
  for (const [i, name] of (isList ? names : [names]).entries()) {
    const line = config.lineOf(isList ? ["extends", String(i)] : ["extends"]);
    layers.push(...(await extendedLayers(name, line, config, [...outer, file], host)));
  }
  return [...layers, ...(await ownLayers(config, file, host))];
}

async function extendedLayers(
  name: string,
  line: number | null,
  config: ReadConfig,
  files: readonly string[],
  host: ConfigHost,
): Promise<ConfigLayer[]> {
  const preset = presetOf(name);
  if (preset !== null) {
    const { rules = {}, minStrength } = preset;
    const settings = { rules, allow: [], entries: [], ...(minStrength === undefined ? {} : { minStrength }) };
    return [{ from: `preset "${name}"`, only: null, settings, lineOf: () => null }];
  }
  const found = await locateExtended(name, files.at(-1) ?? "", host);
  if ("problem" in found) throw new InputError(config.path, line, found.problem);
  if (!files.includes(found.file)) return layersOf(found.file, host, files);
  const circle = [...files.slice(files.indexOf(found.file)), found.file].map((file) => host.shown(file));
  throw new InputError(
    config.path,
    line,
    `"extends" leads round in a circle: ${circle.join(" > ")}; take one of these out`,
  );
}

async function ownLayers(config: ReadConfig, file: string, host: ConfigHost): Promise<ConfigLayer[]> {
  const { written, path: from } = config;
  const { overrides = [], files, ignore } = written;
  const own: ConfigLayer = {
    from,
    only: null,
    settings: {
      ...(files === undefined ? {} : { files }),
      ...(ignore === undefined ? {} : { ignore }),
      ...(await settingsOf(written, [], config, file, host)),
    },
    lineOf: (trail) => config.lineOf(trail),
  };
  const others: ConfigLayer[] = [];
  for (const [i, { files: globs, ...rest }] of overrides.entries()) {
    const place = ["overrides", String(i)];
    others.push({
      from,
      only: { globs, matches: globMatcher(globs) },
      settings: await settingsOf(rest, place, config, file, host),
      lineOf: (trail) => config.lineOf([...place, ...trail]),
    });
  }
  return [own, ...others];
}

async function settingsOf(
  { sources, rules, minStrength, actors, vocabulary = {} }: WrittenSettings,
  place: readonly string[],
  config: ReadConfig,
  file: string,
  host: ConfigHost,
): Promise<LayerSettings> {
  const lists: (readonly ListedEntry[])[] = [];
  for (const [i, lexicon] of (vocabulary.lexicons ?? []).entries()) {
    if (lexicon.entries !== undefined) lists.push(lexicon.entries);
    if (lexicon.file === undefined) continue;
    const target = host.resolve(file, lexicon.file);
    if (target === null || !(await host.exists(target))) {
      const line = config.lineOf([...place, "vocabulary", "lexicons", String(i), "file"]);
      throw new InputError(
        config.path,
        line,
        `"file" of a lexicon: no such file as ${lexicon.file}; check the path, which is relative to the configuration`,
      );
    }
    lists.push(readWordList(await host.readText(target), host.shown(target)));
  }
  return {
    ...(sources === undefined ? {} : { sources }),
    ...(rules === undefined ? {} : { rules }),
    ...(minStrength === undefined ? {} : { minStrength }),
    ...(actors === undefined ? {} : { actors }),
    allow: vocabulary.allow ?? [],
    entries: lists.flat(),
  };
}

async function readConfig(file: string, host: ConfigHost): Promise<ReadConfig> {
  const path = host.shown(file);
  if (!isModule(file)) return readConfigFile(await host.readText(file), path);
  if (host.readModule === undefined)
    throw new InputError(
      path,
      null,
      "is a program, which an editor does not run, so its settings do not hold here; move them to evenhand.config.jsonc",
    );
  return checkedConfig({ path, value: await host.readModule(file), lineOf: () => null });
}
