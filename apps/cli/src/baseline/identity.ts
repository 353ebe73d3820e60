import type { Diagnostic } from "@evenhand/core";
import { hashOf } from "../hash-of.ts";
import { type CheckedFile, claimAround, textOf } from "../lint-report.ts";
import type { AcceptedFinding } from "./baseline.ts";

/** What makes a finding the same one after edits elsewhere, and another one after a change of its sources. */
export type Identity = Omit<AcceptedFinding, "count">;

export function identityOf({ rule, span, evidence }: Diagnostic, file: CheckedFile): Identity {
  const claim = claimAround(file, span);
  return {
    rule,
    text: (claim?.text ?? lineAt(textOf(file), span.start)).replace(/\s+/g, " ").trim(),
    sources: judgedByWording(rule) ? null : digestOf(file, new Set(evidence.map(({ path }) => path))),
  };
}

/** Keys for maps of what is accepted. */
export function keyOf({ rule, text, sources }: Identity): string {
  return JSON.stringify([rule, text, sources]);
}

/** How something is worded, and what a comment silences, stays so whatever the sources say. */
function judgedByWording(rule: string): boolean {
  return rule.startsWith("language/") || rule.startsWith("suppression/");
}

/** Of the sources that the finding shows; of all where it shows none, since any of them might have had the passage. */
function digestOf({ sources }: CheckedFile, shown: ReadonlySet<string>): string {
  const meant = sources.filter(({ path }) => shown.has(path));
  return hashOf((meant.length > 0 ? meant : sources).map(({ digest }) => digest).sort());
}

function lineAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const end = text.slice(offset).search(/[\r\n]|$/);
  return text.slice(start, offset + end);
}
