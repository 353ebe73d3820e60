import {
  type CompareArguments,
  checkQuotation,
  compareAnswer,
  compareSources,
  type EvidenceArguments,
  type ExplainArguments,
  evidenceAnswer,
  explainAnswer,
  explainClaim,
  faultOfInput,
  findEvidence,
  INPUT_SCHEMAS,
  inMegabytes,
  LIMITS,
  type LintArguments,
  type ListArguments,
  lintSummary,
  listSources,
  neutralisedLine,
  type QuotationArguments,
  quotationAnswer,
  type ToolText,
  toolAnswer,
  withUsual,
} from "@evenhand/answers";
import type { Steps } from "@evenhand/core";
import { formatProblem, InputError } from "@evenhand/core/input";
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { TOOL, type ToolParams, type ToolResult } from "../protocol.ts";
import { runSteps } from "../summary/run-steps.ts";
import { Cancelled, throwIfCancelled } from "../workspace/find-summaries.ts";
import { lintTool } from "./lint-tool.ts";
import { type ListOptions, listTool } from "./list-tool.ts";
import { readAsked, readGiven } from "./read-given.ts";

/** Milliseconds that one call may work. */
const PATIENCE = 60_000;

type Work = (asked: never, options: ListOptions) => Promise<object | Steps<object>>;

const TOOLS: readonly (readonly [ToolText, Work])[] = [
  [lintSummary, (asked: LintArguments, options) => lintTool(asked, options)],
  [
    findEvidence,
    async (asked: EvidenceArguments, options) => evidenceAnswer(asked, await readAsked(asked, options)),
  ],
  [
    checkQuotation,
    async (asked: QuotationArguments, options) => quotationAnswer(asked, await readAsked(asked, options)),
  ],
  [
    explainClaim,
    async (asked: ExplainArguments, options) => {
      if ((asked.sentence === undefined) === (asked.line === undefined))
        throw new InputError("arguments", null, "give either the sentence's words or its line");
      return explainAnswer(asked, await readGiven(asked, options));
    },
  ],
  [listSources, (asked: ListArguments, options) => listTool(asked, options)],
  [
    compareSources,
    async (asked: CompareArguments, options) => compareAnswer(asked, await readAsked(asked, options)),
  ],
];

/** Answers the tools that an editor offers to language models. */
export function answerTools(
  connection: Connection,
  optionsFor: (token: CancellationToken) => ListOptions,
): void {
  connection.onRequest(TOOL, async (params: ToolParams, token): Promise<ToolResult> => {
    try {
      return await answer(params, optionsFor(token), token);
    } catch (error) {
      if (token.isCancellationRequested || error instanceof Cancelled)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, new Cancelled().message);
      if (error instanceof InputError) return { problem: inOneLine(formatProblem(error)) };
      const message = error instanceof Error ? error.message : String(error);
      connection.console.error(`${params.name} failed: ${message}`);
      return { problem: `internal error: ${inOneLine(message)}` };
    }
  });
}

async function answer(
  { name, arguments: given }: ToolParams,
  options: ListOptions,
  token: CancellationToken,
): Promise<ToolResult> {
  const [text, work] = TOOLS.find(([tool]) => tool.name === name) ?? [];
  const schema = INPUT_SCHEMAS[name];
  if (text === undefined || work === undefined || schema === undefined)
    return { problem: inOneLine(`there is no tool ${name}`) };
  const fault = faultOfInput(schema, given);
  if (fault !== null) return { problem: inOneLine(fault) };
  // What was asked just now may have been taken back by now.
  await new Promise((heard) => setTimeout(heard, 0));
  throwIfCancelled(token);
  const begun = await work(withUsual(schema, given) as never, options);
  const end = Date.now() + PATIENCE;
  const result = isSteps(begun)
    ? await runSteps(begun, () => !token.isCancellationRequested && Date.now() < end)
    : begun;
  throwIfCancelled(token);
  if (result === null) {
    const remedy = "give fewer or shorter sources, or a part of the text";
    return { problem: `took longer than ${PATIENCE / 1000} seconds and was stopped; ${remedy}` };
  }
  const size = JSON.stringify(result).length;
  if (size > LIMITS.result)
    return {
      problem: `the answer is too large (${inMegabytes(size)}; up to ${inMegabytes(LIMITS.result)} are given); ask about a part of the text, or with fewer sources`,
    };
  return toolAnswer(text, result);
}

function isSteps(value: object | Steps<object>): value is Steps<object> {
  return "next" in value && typeof value.next === "function";
}

function inOneLine(text: string): string {
  return neutralisedLine(text).slice(0, 1000);
}
