import type { SourceTexts } from "./lint-texts.ts";

/** A fenced summary of a rule's README, with the sources fenced before it. */
export interface Example {
  readonly section: string;
  readonly summary: string;
  readonly sources: SourceTexts;
}

export interface RulePage {
  readonly title: string;
  /** The one line under the title. */
  readonly description: string;
  readonly sections: readonly string[];
  readonly examples: readonly Example[];
}

/**
 * Reads a rule's README.md. Its examples are fences marked `md`, one summary each. Fences marked
 * `text source=ID` before one are the sources that it, and those after it until other sources or the section's end,
 * cite as `[^ID]`:
 *
 *     ```text source=s1
 *     The council approved the plan on Monday.
 *     ```
 *
 *     ```md
 *     The council caved in to the developers.[^s1]
 *     ```
 */
export function readRulePage(markdown: string): RulePage {
  const examples: Example[] = [];
  const sections: string[] = [];
  let title = "";
  let description = "";
  let sources: Record<string, string> = {};
  let used = false;
  let fence: { readonly info: string; readonly lines: string[] } | null = null;
  for (const line of markdown.split(/\r?\n/)) {
    if (fence !== null) {
      if (!line.startsWith("```")) {
        fence.lines.push(line);
        continue;
      }
      const text = fence.lines.join("\n");
      const source = /^text source=(\S+)$/.exec(fence.info)?.[1];
      if (source !== undefined) {
        if (used) sources = {};
        used = false;
        sources[source] = text;
      }
      if (fence.info === "md") {
        examples.push({ section: sections.at(-1) ?? "", summary: text, sources });
        used = true;
      }
      fence = null;
    } else if (line.startsWith("```")) {
      fence = { info: line.slice(3).trim(), lines: [] };
    } else if (line.startsWith("# ")) {
      title = line.slice(2).trim();
    } else if (line.startsWith("## ")) {
      sections.push(line.slice(3).trim());
      sources = {};
    } else if (line.trim() !== "" && description === "" && sections.length === 0) {
      description = line.trim();
    }
  }
  return { title, description, sections, examples };
}
