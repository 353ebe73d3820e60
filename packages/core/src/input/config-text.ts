import { type DocumentNode, evaluate, type MemberNode, parse } from "@humanwhocodes/momoa";
import * as v from "valibot";
import type { ActorSetting } from "../actors/settled.ts";
import type { RuleSetting, RuleSettings } from "../lint.ts";
import { rules as allRules } from "../rules/registry.ts";
import { DEFAULT_MIN_STRENGTH } from "../rules/strength.ts";
import { nearest } from "./nearest.ts";
import { InputError } from "./problem.ts";

/** The settings of a configuration file. */
export interface ConfigSettings {
  readonly files: readonly string[];
  readonly sources: readonly string[];
  readonly rules: RuleSettings;
  /** Findings about wording that are weaker are left out, 0 to 1. */
  readonly minStrength: number;
  /** Further names and sides of actors. */
  readonly actors: readonly ActorSetting[];
}

const severity = v.picklist(["off", "error", "warning", "info"]);
const options = v.record(v.string(), v.unknown());
const ruleSettings = v.record(v.string(), v.union([severity, v.strictTuple([severity, options])]));
const actorName = v.pipe(v.string(), v.trim(), v.minLength(1));
const actor = v.strictObject({
  name: actorName,
  aliases: v.optional(v.array(actorName)),
  side: v.optional(actorName),
});
const settings = v.strictObject({
  $schema: v.optional(v.string()),
  files: v.optional(v.array(v.string()), []),
  sources: v.optional(v.array(v.string()), []),
  rules: v.optional(v.pipe(v.unknown(), v.check(isNoList), ruleSettings), {}),
  minStrength: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), DEFAULT_MIN_STRENGTH),
  actors: v.optional(v.array(v.pipe(v.unknown(), v.check(isNoList), actor)), []),
});
const schema = v.pipe(v.unknown(), v.check(isNoList), settings);
const keys = Object.keys(settings.entries);

/**
 * Reads a configuration file: JSON, with comments and trailing commas allowed.
 *
 * @param path For messages.
 * @throws InputError naming the line and what was meant.
 */
export function readConfigText(text: string, path: string): ConfigSettings {
  const document = parseJson(text, path);
  const result = v.safeParse(schema, evaluate(document));
  if (!result.success) {
    const [issue] = result.issues;
    const trail = (issue.path ?? []).map((item) => String(item.key));
    throw new InputError(path, lineOf(document, trail), describe(trail));
  }
  const { files, sources, rules, minStrength, actors } = result.output;
  for (const [id, setting] of Object.entries(rules)) {
    const unknown = unknownRule(id);
    if (unknown !== null) throw new InputError(path, lineOf(document, ["rules", id]), unknown);
    for (const [option, value] of optionsOf(setting)) {
      const problem = badOption(id, option, value);
      if (problem !== null) throw new InputError(path, lineOf(document, ["rules", id, "1", option]), problem);
    }
  }
  return { files, sources, rules, minStrength, actors };
}

/** Says that there is no such rule, and which one may be meant; null where the rule exists. */
export function unknownRule(id: string): string | null {
  const ids = allRules.map(({ meta }): string => meta.id);
  return ids.includes(id) ? null : `unknown rule "${id}"; ${hint(id, ids, "see the list of rules")}`;
}

/** Says what is wrong with a rule's option, going by the option's default; null where nothing is. */
function badOption(id: string, option: string, value: unknown): string | null {
  const defaults: Readonly<Record<string, unknown>> = {
    ...allRules.find(({ meta }) => meta.id === id)?.defaults,
  };
  const known = Object.keys(defaults);
  if (!known.includes(option)) {
    const choice = known.length === 0 ? "it has none" : `it has ${known.join(", ")}`;
    return `rule "${id}" has no option "${option}"; ${hint(option, known, choice)}`;
  }
  const wanted = kindOf(defaults[option]);
  return kindOf(value) === wanted ? null : `option "${option}" of rule "${id}" must be a ${wanted}`;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : typeof value;
}

function optionsOf(setting: RuleSetting): [option: string, value: unknown][] {
  return typeof setting === "string" ? [] : Object.entries(setting[1]);
}

function hint(word: string, candidates: readonly string[], otherwise: string): string {
  const meant = nearest(word, candidates);
  return meant === null ? otherwise : `did you mean "${meant}"?`;
}

/** Valibot takes a list for an object. */
function isNoList(value: unknown): boolean {
  return !Array.isArray(value);
}

function parseJson(text: string, path: string): DocumentNode {
  try {
    return parse(text.replace(/^\uFEFF/, " "), { mode: "jsonc", allowTrailingCommas: true });
  } catch (error) {
    const { line, message } = error as { line?: number; message: string };
    const ended = message.startsWith("Unexpected end");
    throw new InputError(
      path,
      ended ? text.split("\n").length : (line ?? null),
      `is not valid JSON: ${message.replace(/ \(\d+:\d+\)$/, "")}`,
    );
  }
}

function describe(trail: readonly string[]): string {
  const [key = "", id] = trail;
  if (trail.length === 0) return "must be an object with files, sources, rules, minStrength and actors";
  if (key === "rules") {
    return id === undefined
      ? '"rules" must be an object of rule ids and severities'
      : `rule "${id}" must be "off", "error", "warning", "info", or a list of one of these and the rule's options`;
  }
  if (!keys.includes(key)) {
    return `unknown key "${key}"; ${hint(key, keys, "the keys are files, sources, rules, minStrength and actors")}`;
  }
  if (key === "minStrength") return '"minStrength" must be a number from 0 to 1, like 0.5';
  if (key === "actors") return describeActor(trail);
  return key === "$schema"
    ? '"$schema" must be a string'
    : `"${key}" must be a list of globs, like ["news/**/*.md"]`;
}

/** What is wrong with an actor's setting; the trail is `actors`, its place in the list, and the key in it. */
function describeActor([, place, key]: readonly string[]): string {
  const known = Object.keys(actor.entries);
  if (place === undefined)
    return '"actors" must be a list, like [{"name": "Kessel Gas", "aliases": ["the gas works"], "side": "industry"}]';
  if (key === undefined) return 'an entry of "actors" must be an object with name, aliases and side';
  if (!known.includes(key))
    return `unknown key "${key}" in "actors"; ${hint(key, known, "the keys are name, aliases and side")}`;
  return key === "aliases"
    ? `"aliases" of an actor must be a list of names, like ["the gas works"]`
    : `"${key}" of an actor must be a name in quotes`;
}

/** The line of the deepest member along the trail of keys; 1 where there is none. */
function lineOf(document: DocumentNode, trail: readonly string[]): number {
  let line = document.body.loc.start.line;
  let node = document.body;
  for (const key of trail) {
    if (node.type === "Object") {
      const member: MemberNode | undefined = node.members.findLast(({ name }) =>
        name.type === "String" ? name.value === key : name.name === key,
      );
      if (member === undefined) break;
      line = member.loc.start.line;
      node = member.value;
    } else if (node.type === "Array") {
      const element = node.elements[Number(key)];
      if (element === undefined) break;
      line = element.loc.start.line;
      node = element.value;
    }
  }
  return line;
}
