import { listRules } from "@evenhand/core/node";

interface Item {
  readonly text: string;
  readonly link?: string;
  readonly items?: Item[];
}

export const nav: Item[] = [
  { text: "Start", link: "/guide/start" },
  { text: "Playground", link: "/playground" },
  { text: "Rules", link: "/rules/" },
  { text: "Reference", link: "/reference/cli" },
];

const CATEGORIES: readonly (readonly [string, string])[] = [
  ["sourcing", "Sourcing"],
  ["language", "Language"],
  ["balance", "Balance"],
  ["suppression", "Comments"],
];

const RULES: Item[] = [
  { text: "Rules", items: [{ text: "All rules", link: "/rules/" }] },
  ...CATEGORIES.map(([category, text]) => ({
    text,
    items: listRules()
      .filter((rule) => rule.category === category)
      .map(({ id }) => ({ text: id.slice(category.length + 1), link: `/rules/${id}` })),
  })),
];

const GUIDES: Item[] = [
  {
    text: "Guides",
    items: [
      { text: "Start", link: "/guide/start" },
      { text: "A balanced summary", link: "/guide/balanced-summary" },
      { text: "Machine-written summaries", link: "/guide/machine-written" },
      { text: "Configuration", link: "/guide/configuration" },
      { text: "In CI", link: "/guide/ci" },
      { text: "Agents (MCP)", link: "/agents" },
      { text: "Other editors", link: "/other-editors" },
      { text: "Many summaries", link: "/at-scale" },
      { text: "Example: the tram", link: "/examples/harbour-tram" },
      { text: "Example: the night unit", link: "/examples/night-unit" },
    ],
  },
  {
    text: "How it works",
    items: [
      { text: "How a claim is checked", link: "/how-a-claim-is-checked" },
      { text: "Limits", link: "/limits" },
      { text: "Measured quality", link: "/quality" },
      { text: "Measured speed", link: "/speed" },
      { text: "All rules", link: "/rules/" },
    ],
  },
  {
    text: "Reference",
    items: [
      { text: "Command line", link: "/reference/cli" },
      { text: "Configuration", link: "/reference/configuration" },
      { text: "JSON: lint", link: "/reference/json-lint" },
      { text: "JSON: report", link: "/reference/json-report" },
      { text: "JSON: parse", link: "/reference/json-parse" },
      { text: "JSON: explain", link: "/reference/json-explain" },
      { text: "JSON: the pipe’s documents", link: "/reference/json-document" },
      { text: "VS Code", link: "/reference/vscode" },
      { text: "Language server", link: "/language-server" },
      { text: "Library", link: "/reference/library" },
      { text: "Benchmarks", link: "/reference/benchmarks" },
    ],
  },
  {
    text: "Contributing",
    items: [
      { text: "Set up, and where things are", link: "/contributing" },
      { text: "Add a rule", link: "/guide/adding-a-rule" },
      { text: "Architecture", link: "/architecture" },
      { text: "Decisions", link: "/decisions/" },
    ],
  },
];

/** What stands beside the pages, by the folder that they are in. */
export const sidebar: Record<string, Item[]> = { "/rules/": RULES, "/": GUIDES };
