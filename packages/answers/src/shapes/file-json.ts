import type { Diagnostic, LintResult } from "@evenhand/core";
import { attributionJson } from "./attribution-json.ts";

/** A text that was checked. Plain data throughout. */
export interface CheckedText {
  readonly result: LintResult;
  /** Findings that a baseline has accepted; `result` has them no longer. */
  readonly accepted?: readonly Diagnostic[];
  /** The text with the suggestions made that were asked for; `result` is of it. Not there where none was. */
  readonly output?: string;
  /** All that is asked of a summary, or how a text is worded; nothing where no rule could be applied. */
  readonly checked: "summary" | "wording" | "nothing";
  /** How many words of prose it has, noise left out. */
  readonly words: number;
}

/** A checked text by `#/$defs/file` of `lint.schema.json`. */
export function fileJson({ result, accepted = [], checked, words, output }: CheckedText): object {
  const { path, diagnostics, suppressed, claims, balance } = result;
  return {
    path,
    checked,
    words,
    diagnostics,
    suppressed: [
      ...suppressed.map((diagnostic) => ({ ...diagnostic, kind: "inSource" })),
      ...accepted.map((diagnostic) => ({ ...diagnostic, reason: null, kind: "external" })),
    ],
    claims: claims.map((claim) => ({
      ...claim,
      attribution: claim.attribution === null ? null : attributionJson(claim.attribution),
    })),
    balance,
    ...(output === undefined ? {} : { output }),
  };
}
