import type { RuleSettings } from "../lint.ts";
import { ruleMatcher } from "../rules/match-rules.ts";
import { rules as allRules, wordingRules } from "../rules/registry.ts";
import type { Severity } from "../rules/rule.ts";
import { nearest } from "./nearest.ts";

const usual = new Map<string, Severity | "off">(allRules.map(({ meta }) => [meta.id, meta.severity]));
const ids: readonly string[] = [...usual.keys()];

/**
 * The rules that globs pick out, in the order of the registry, as `ruleMatcher` reads them; a string says which glob
 * picks none.
 */
export function selectRules(globs: readonly string[]): readonly string[] | string {
  const selected = new Set<string>();
  for (const glob of globs) {
    const found = ids.filter(ruleMatcher(glob));
    if (found.length === 0) return `no rule matches "${glob}"; ${remedyFor(glob)}`;
    for (const id of found) selected.add(id);
  }
  return ids.filter((id) => selected.has(id));
}

/** The settings with every rule off that is not selected; a rule that they turn off stays so. */
export function onlyRules(settings: RuleSettings, selected: readonly string[]): RuleSettings {
  const others = ids.filter((id) => !selected.includes(id));
  return { ...settings, ...Object.fromEntries(others.map((id) => [id, "off"] as const)) };
}

/** The ids of the rules that run with these settings. */
export function activeRules(settings: RuleSettings): readonly string[] {
  return ids.filter((id) => {
    const setting = settings[id] ?? usual.get(id) ?? "off";
    return (typeof setting === "string" ? setting : setting[0]) !== "off";
  });
}

/** Whether a rule is about a text's words, whatever its sources say. */
export function isLanguageRule(id: string): boolean {
  return id.startsWith("language/");
}

/** Whether a rule can read a text that names no sources. */
export function readsAnyText(id: string): boolean {
  return wordingRules.some(({ meta }) => meta.id === id);
}

/** The ids that were meant, as far as that can be told; else the categories. */
function remedyFor(glob: string): string {
  const categories = [...new Set(ids.map((id) => id.slice(0, id.indexOf("/"))))];
  const [start = "", name = ""] = glob.split("/");
  const category = nearest(start.replace(/\*/g, ""), categories);
  if (category !== null && /^\**$/.test(name)) return `did you mean "${category}/*"?`;
  const close = nearestRules(glob.replace(/[*?]/g, ""));
  if (close.length > 0) return `did you mean ${close.map((id) => `"${id}"`).join(" or ")}?`;
  return category === null
    ? `rules are ${categories.map((each) => `${each}/*`).join(", ")} and their names`
    : `did you mean "${category}/*"?`;
}

/** Up to three rules: those whose ids hold the words, else the nearest spelling. */
function nearestRules(words: string): string[] {
  const name = words.slice(words.indexOf("/") + 1).replace(/^-|-$/g, "");
  const holding = name.length < 3 ? [] : ids.filter((id) => id.includes(name));
  const meant = nearest(words, ids);
  return [...new Set([...(meant === null ? [] : [meant]), ...holding])].slice(0, 3);
}
