import type { ActorSetting, RuleSettings, Source, Summary } from "@evenhand/core";
import type { Problem } from "@evenhand/core/input";

/** Sources as a host has read them. */
export interface ReadSources {
  readonly sources: readonly Source[];
  /** Sources that could not be used, and remarks on others. */
  readonly errors: readonly Problem[];
}

/** A summary with its sources, and the settings that hold for it. */
export interface ReadSummary extends ReadSources {
  readonly summary: Summary;
  readonly rules: RuleSettings;
  readonly minStrength: number;
  readonly actors: readonly ActorSetting[];
}
