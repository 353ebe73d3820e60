import { readFile } from "node:fs/promises";
import process from "node:process";
import {
  formatProblem,
  InputError,
  type ListedRule,
  listRules,
  selectRules,
  unknownRule,
} from "@evenhand/core/node";
import { reportFailure } from "../failure.ts";
import { configurationHere } from "../rules/configuration.ts";
import { formatPage } from "../rules/page.ts";
import { formatRules } from "../rules/table.ts";
import { terminal } from "../terminal.ts";

export interface RulesOptions {
  readonly format: "table" | "json";
  readonly color: boolean;
}

/**
 * Prints rules with the severities that hold in the working directory, or the page of one.
 *
 * @param chosen An id, the name in it, a category or a glob; undefined for all rules.
 */
export async function rules(chosen: string | undefined, options: RulesOptions): Promise<void> {
  try {
    const { settings, file } = await configurationHere(process.cwd());
    const all = listRules(settings);
    const found = chosen === undefined ? all : rulesNamed(chosen, all);
    if (typeof found === "string") return reportFailure(found);
    const json = options.format === "json";
    const output = terminal(process.stdout, process.env, options.color);
    if (Array.isArray(found)) {
      process.stdout.write(
        json
          ? `${JSON.stringify({ version: 1, config: file, rules: found })}\n`
          : formatRules(found, file, output),
      );
    } else {
      // tsdown.config.ts puts the rules' README files there.
      const page = await readFile(new URL(`./rules/${found.id}.md`, import.meta.url), "utf8");
      process.stdout.write(
        json ? `${JSON.stringify({ version: 1, config: file, ...found, page })}\n` : formatPage(page, output),
      );
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFailure(formatProblem(error));
  }
}

/** One rule, the rules that a category or a glob takes in, or what is wrong. */
function rulesNamed(chosen: string, all: readonly ListedRule[]): ListedRule | ListedRule[] | string {
  const nameOf = ({ id, category }: ListedRule): string => id.slice(category.length + 1);
  const one = all.find(({ id }) => id === chosen) ?? all.find((rule) => nameOf(rule) === chosen);
  if (one !== undefined) return one;
  const inCategory = all.filter(({ category }) => category === chosen.replace(/\/$/, ""));
  if (inCategory.length > 0) return inCategory;
  if (/[*?]/.test(chosen)) {
    const ids = selectRules([chosen]);
    return typeof ids === "string" ? ids : all.filter(({ id }) => ids.includes(id));
  }
  const category = all.find((rule) => rule.category.startsWith(chosen))?.category;
  if (category !== undefined) return `unknown rule "${chosen}"; did you mean "${category}"?`;
  const holding = chosen.length < 3 ? [] : all.filter(({ id }) => id.includes(chosen));
  if (holding.length === 0) {
    return (unknownRule(chosen) ?? "").replace("see the list of rules", "evenhand rules lists them all");
  }
  const meant = holding.slice(0, 3).map(({ id }) => `"${id}"`);
  return `unknown rule "${chosen}"; did you mean ${meant.join(" or ")}?`;
}
