import type { ListedEntry } from "../rules/lexicon/listed-words.ts";
import type { WrittenConfig } from "./config-settings.ts";
import { configShape, entriesShape } from "./config-shape.ts";
import { memberOf, type PlacedValue } from "./placed-value.ts";
import { InputError } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";
import { faultIn, type Shape } from "./shape.ts";

/** A configuration as written, with the lines of its settings. */
export interface ReadConfig {
  readonly path: string;
  readonly written: WrittenConfig;
  lineOf(trail: readonly string[]): number | null;
}

/** Names that a configuration has in its folder; only one of them may be there. */
export const CONFIG_NAMES: readonly string[] = [
  "evenhand.config.jsonc",
  "evenhand.config.json",
  "evenhand.config.yaml",
  "evenhand.config.yml",
  "evenhand.config.mjs",
];

/** Holds a configuration where it has this key. */
export const PACKAGE_NAME = "package.json";
export const PACKAGE_KEY = "evenhand";

/** Whether a file's name says that it is a module, which must be run to be read. */
export function isModule(path: string): boolean {
  return /\.mjs$/i.test(path);
}

/**
 * Reads a configuration that is data: JSON with comments and trailing commas, YAML, or a package.json.
 *
 * @param path For messages; its name tells the format.
 * @throws InputError for the first thing that is wrong with it, naming the line and what was meant.
 */
export function readConfigFile(text: string, path: string): ReadConfig {
  if (!isPackage(path)) return checkedConfig(readData(text, path));
  const own = memberOf(readJson(text, path), PACKAGE_KEY);
  if (own === null) throw new InputError(path, null, `has no key "${PACKAGE_KEY}" with a configuration`);
  return checkedConfig(own);
}

/** Whether a package.json configures Evenhand; one that is broken and speaks of it is said to. */
export function configuresPackage(text: string): boolean {
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    return memberOf(readJson(text, ""), PACKAGE_KEY) !== null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return true;
  }
}

/**
 * Checks what stands in a configuration.
 *
 * @throws InputError for the first thing that is wrong.
 */
export function checkedConfig(read: PlacedValue): ReadConfig {
  const written = checked(read, configShape, "a configuration") as WrittenConfig;
  return { path: read.path, written, lineOf: (trail) => read.lineOf(trail) };
}

/**
 * Reads a file of words to report: a list, or an object with the list under `entries`.
 *
 * @throws InputError for the first thing that is wrong with it.
 */
export function readWordList(text: string, path: string): readonly ListedEntry[] {
  const read = readData(text, path);
  return checked(
    memberOf(read, "entries") ?? read,
    entriesShape,
    "a file of words",
  ) as readonly ListedEntry[];
}

function checked(read: PlacedValue, shape: Shape, name: string): unknown {
  const fault = faultIn(shape, read.value, name);
  if (fault === null) return read.value;
  throw new InputError(read.path, read.lineOf(fault.trail), fault.message);
}

/** @throws InputError also where the file's name tells no format. */
function readData(text: string, path: string): PlacedValue {
  if (/\.jsonc?$/i.test(path)) return readJson(text, path);
  if (/\.ya?ml$/i.test(path)) return readYaml(text, path);
  throw new InputError(path, null, "is in no format that is read; use .jsonc, .json, .yaml or .yml");
}

export function isPackage(path: string): boolean {
  return /(?:^|[\\/])package\.json$/.test(path);
}
