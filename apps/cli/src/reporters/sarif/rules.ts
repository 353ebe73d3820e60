import { listRules } from "@evenhand/core/node";
import { type Level, levelOf } from "./level.ts";

export interface RuleDescriptor {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: Level; readonly enabled?: false };
  readonly properties: { readonly tags: readonly string[] };
}

/** What each category asks of a text; said with every rule, as viewers show one at a time. */
const CATEGORIES: Readonly<Record<string, string>> = {
  sourcing: "Sentences are held against the passages of the sources.",
  language: "Wording in the text's own voice; what it quotes from a source is exempt.",
  balance: "The text as a whole is held against its sources by counts.",
};

/** Every rule there is, in the order of the registry, whether it found anything or not. */
export function ruleDescriptors(): RuleDescriptor[] {
  return listRules().map(({ id, category, description, defaultSeverity, helpUri }) => ({
    id,
    name: pascalCase(id.slice(category.length + 1)),
    shortDescription: { text: description },
    fullDescription: { text: [sentence(description), CATEGORIES[category] ?? ""].join(" ").trim() },
    help: { text: `About this rule: ${helpUri}`, markdown: `[About this rule](${helpUri})` },
    helpUri,
    defaultConfiguration:
      defaultSeverity === "off" ? { level: "warning", enabled: false } : { level: levelOf(defaultSeverity) },
    properties: { tags: [category] },
  }));
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\p{L})/gu, (_match, letter: string) => letter.toUpperCase());
}
