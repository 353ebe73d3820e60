import { insertionInJson } from "./allow-word-json.ts";
import { insertionInYaml } from "./allow-word-yaml.ts";
import { InputError } from "./problem.ts";
import { isPackage, PACKAGE_KEY, readConfigFile } from "./read-config.ts";

/** What to write, and at which offset of a configuration's text. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A configuration that allows a word and says no more. */
export function configAllowing(word: string): string {
  return `{\n  "vocabulary": { "allow": [${JSON.stringify(word)}] }\n}\n`;
}

/**
 * Where to write a word into `vocabulary.allow` of a configuration in JSON or YAML, or of a package.json that has one,
 * comments and all else left as they are; null where the text is no configuration, or has something else in that place.
 *
 * @param path Its name tells the format.
 */
export function insertionAllowing(word: string, config: string, path: string): Insertion | null {
  const insertion = insertionIn(word, config, path);
  if (insertion === null) return null;
  const { at, text } = insertion;
  return allows(word, config.slice(0, at) + text + config.slice(at), path) ? insertion : null;
}

function insertionIn(word: string, config: string, path: string): Insertion | null {
  if (/\.ya?ml$/i.test(path)) return insertionInYaml(word, config);
  if (!/\.jsonc?$/i.test(path)) return null;
  return insertionInJson(word, config, isPackage(path) ? PACKAGE_KEY : null);
}

/** Whether a text is a configuration that allows a word. */
function allows(word: string, config: string, path: string): boolean {
  try {
    return readConfigFile(config, path).written.vocabulary?.allow?.includes(word) === true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
