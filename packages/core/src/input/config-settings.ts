import type { ActorSetting } from "../actors/settled.ts";
import type { RuleSettings } from "../lint.ts";
import type { ListedEntry } from "../rules/lexicon/listed-words.ts";

/** What a configuration may say of any file, as it is written. */
export interface WrittenSettings {
  readonly sources?: readonly string[];
  readonly rules?: RuleSettings;
  readonly minStrength?: number;
  readonly actors?: readonly ActorSetting[];
  readonly vocabulary?: WrittenVocabulary;
}

export interface WrittenVocabulary {
  readonly allow?: readonly string[];
  /** Own lists of words: here, or in files whose paths are relative to the configuration. */
  readonly lexicons?: readonly { readonly file?: string; readonly entries?: readonly ListedEntry[] }[];
}

/** A configuration as it is written. */
export interface WrittenConfig extends WrittenSettings {
  readonly $schema?: string;
  readonly extends?: string | readonly string[];
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly overrides?: readonly (WrittenSettings & { readonly files: readonly string[] })[];
}

/** The words of a configuration. */
export interface VocabularySettings {
  /** Words and phrases that no rule of wording reports. */
  readonly allow: readonly string[];
  /** Words that are reported besides the built-in lists. */
  readonly entries: readonly ListedEntry[];
}

/** What a configuration says of a file, or of no file in particular, in all. */
export interface ConfigSettings {
  /** Globs of the files that are summaries; empty where not said. */
  readonly files: readonly string[];
  /** Globs of the articles that a summary without sources of its own is checked against. */
  readonly sources: readonly string[];
  /** Globs of what folders and globs leave out. */
  readonly ignore: readonly string[];
  /** With what the vocabulary adds to the options of rules. */
  readonly rules: RuleSettings;
  /** Findings about wording that are weaker are left out, 0 to 1. */
  readonly minStrength: number;
  /** Further names and sides of actors. */
  readonly actors: readonly ActorSetting[];
  readonly vocabulary: VocabularySettings;
}
