import { type ListedRule, listRules } from "@evenhand/core/node";
import { escapeHtml } from "./escape-html.ts";
import type { GeneratedPage } from "./generate-pages.ts";
import { markdownForSite, readRepositoryFile } from "./repository.ts";
import { exampleFile, findingsOf, type RuleExample, settingsFor, sourceFile } from "./rule-examples.ts";
import { playgroundAddress } from "./share.ts";

const FENCE = /^```(.*)\n([\s\S]*?)\n```$/gm;

/** A page for each rule, made of its README, with what the rule says of the README's examples. */
export function rulePages(): Promise<GeneratedPage[]> {
  return Promise.all(
    listRules().map(async (rule) => ({
      path: `/rules/${rule.id}`,
      description: rule.description,
      markdown: await rulePage(rule),
    })),
  );
}

/** The Markdown of a rule’s page. */
export async function rulePage(rule: ListedRule): Promise<string> {
  const path = `packages/core/src/rules/${rule.id}/README.md`;
  const readme = readRepositoryFile(path);
  const [title = "", ...sections] = sectionsOf(readme);
  const shown = await Promise.all(
    sections.map(async (section) => {
      const heading = /^## (.*)$/m.exec(section)?.[1] ?? "";
      const isExamples = heading === "Incorrect" || heading === "Correct";
      const body = isExamples
        ? await withExamples(section, rule, heading === "Incorrect")
        : markdownForSite(section, path);
      return body;
    }),
  );
  const head = title.replace(/^# .*$/m, `${badges(rule)}\n\n# ${rule.id}`);
  return [markdownForSite(head, path), ...shown].join("\n");
}

/** What stands before the first heading, and each section with its heading; headings in code are code. */
function sectionsOf(markdown: string): string[] {
  const isCode = new Set(
    [...markdown.matchAll(FENCE)].flatMap(({ 0: { length }, index }) =>
      Array.from({ length }, (_, i) => index + i),
    ),
  );
  const starts = [...markdown.matchAll(/^## /gm)].map(({ index }) => index).filter((at) => !isCode.has(at));
  return [0, ...starts].map((start, i) => markdown.slice(start, starts[i]));
}

function badges({ category, severity }: ListedRule): string {
  return `<p class="rule-badges"><span class="rule-badge ${severity}">${severity === "off" ? "off unless turned on" : severity}</span><span class="rule-badge">${category}</span></p>`;
}

/** The examples of a section, each with its sources above it and what the rule says below it. */
async function withExamples(section: string, rule: ListedRule, isIncorrect: boolean): Promise<string> {
  const parts: string[] = [`## ${isIncorrect ? "Incorrect" : "Correct"}\n`];
  let sources: Record<string, string> = {};
  let used = false;
  for (const [, info = "", text = ""] of section.matchAll(FENCE)) {
    const source = /^text source=(\S+)$/.exec(info)?.[1];
    if (source !== undefined) {
      if (used) sources = {};
      used = false;
      sources[source] = text;
    } else if (info === "md") {
      parts.push(await renderExample({ summary: text, sources: { ...sources } }, rule, isIncorrect));
      used = true;
    }
  }
  return parts.join("\n");
}

async function renderExample(example: RuleExample, rule: ListedRule, isIncorrect: boolean): Promise<string> {
  const found = await findingsOf(rule.id, example);
  const { summary, sources } = example;
  const marks = found
    .map(({ span }) => span)
    .filter(({ end }) => end <= summary.length)
    .sort((a, b) => a.start - b.start);
  let marked = "";
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    marked += `${escapeHtml(summary.slice(at, start))}<mark>${escapeHtml(summary.slice(start, end))}</mark>`;
    at = end;
  }
  marked += escapeHtml(summary.slice(at));
  const sourceRows = Object.entries(sources).map(
    ([id, text]) =>
      `<div class="text source"><b>source ${escapeHtml(id)}</b><span>${lines(escapeHtml(text))}</span></div>`,
  );
  const messages = found.map(
    ({ severity, message }) =>
      `<li><span class="rule-badge ${severity}">${severity}</span> ${escapeHtml(message)}</li>`,
  );
  const settings = Object.fromEntries(
    Object.entries(settingsFor(rule.id)).map(([id, setting]) => [id, setting as "off"]),
  );
  const address = playgroundAddress({
    v: 1,
    summary: exampleFile(example),
    sources: Object.entries(sources).map(([id, text]) => ({ name: `${id}.md`, text: sourceFile(id, text) })),
    rules: settings,
  });
  const link =
    rule.id === "sourcing/unusable-source" ? "" : `<a class="try" href="../../${address}">Try it</a>`;
  return `<div class="rule-example ${isIncorrect ? "incorrect" : "correct"}" v-pre>
${sourceRows.join("\n")}
<div class="text summary"><b>summary</b><span>${lines(marked)}</span></div>
${messages.length === 0 ? `<p class="says none">No finding.${link}</p>` : `<ul class="says">${messages.join("")}</ul>${link === "" ? "" : `<p class="says">${link}</p>`}`}
</div>
`;
}

/** Keeps line breaks; blank lines would end the HTML block. */
function lines(html: string): string {
  return html.replace(/\r?\n/g, "<br>");
}
