import { LIMITS } from "./limits.ts";
import { NOTICE, neutralisedData } from "./neutral.ts";
import type { ToolText } from "./tools/tool-text.ts";

/** What a tool answers: text for a model, and the same as data. Both are inert. */
export interface ToolAnswer {
  readonly text: string;
  readonly data: object;
}

/** @param result What was found, as it stands in files. */
export function toolAnswer({ text }: ToolText, result: unknown): ToolAnswer {
  const inert = neutralisedData(result) as object;
  return { text: shortened(`${NOTICE}\n\n${text(inert)}`), data: { notice: NOTICE, ...inert } };
}

function shortened(text: string): string {
  if (text.length <= LIMITS.answer) return text;
  const cut = text.lastIndexOf("\n", LIMITS.answer);
  return `${text.slice(0, cut)}\n(The rest is in the structured answer.)`;
}
