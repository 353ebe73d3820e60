import { TOOL, type ToolParams, type ToolResult } from "@evenhand/language-server/protocol";
import {
  CancellationError,
  type CancellationToken,
  Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  lm,
  MarkdownString,
} from "vscode";
import type { Ask } from "../reports.ts";
import type { Summaries } from "../summaries.ts";
import { answerParts } from "./answer-parts.ts";
import { confirmationOf } from "./confirmation.ts";
import { completed, OFFERED, type OfferedTool } from "./offered-tools.ts";

export interface ToolRoom {
  readonly summaries: Summaries;
  readonly ask: Ask;
  /** Waits until the server that was last asked for has started, or has not. */
  readonly ready: () => Promise<void>;
}

/** Editors made of VS Code may lack tools for language models. */
const models: { readonly registerTool?: typeof lm.registerTool } | undefined = lm;

/** Offers what `evenhand mcp` offers to the editor's own language models, where it has a way to. */
export function languageModelTools(room: ToolRoom): Disposable {
  if (typeof models?.registerTool !== "function") return new Disposable(() => {});
  return Disposable.from(...OFFERED.map((offered) => lm.registerTool(offered.name, toolOf(offered, room))));
}

function toolOf(offered: OfferedTool, { summaries, ask, ready }: ToolRoom): LanguageModelTool<object> {
  const inputOf = (input: object): object =>
    completed(offered, input, summaries.current()?.toString(true) ?? null);
  return {
    prepareInvocation({ input }) {
      const { progress, title, message } = confirmationOf(offered.tool.title, inputOf(input));
      return {
        invocationMessage: progress,
        confirmationMessages: { title, message: new MarkdownString().appendText(message) },
      };
    },
    async invoke({ input, tokenizationOptions }, token) {
      await ready();
      const params: ToolParams = { name: offered.tool.name, arguments: { ...inputOf(input) } };
      const result = await answered(ask<ToolResult>(TOOL, params, token), token);
      if (result === null)
        throw new Error("Evenhand’s checks are off; switch them on first: evenhand.enable");
      if ("problem" in result) throw new Error(`${offered.tool.name}: ${result.problem}`);
      const parts = await answerParts(result, tokenizationOptions);
      return new LanguageModelToolResult(parts.map((part) => new LanguageModelTextPart(part)));
    },
  };
}

async function answered<Result>(asked: Promise<Result>, token: CancellationToken): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    if (token.isCancellationRequested) throw new CancellationError();
    throw error;
  }
}
