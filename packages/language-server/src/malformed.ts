import type { RequestMessage } from "vscode-languageserver";
import { FINDINGS, QUOTATIONS, REPORT, TOOL } from "./protocol.ts";

const WITH_POSITION = /^textDocument\/(?:hover|definition|references|completion)$/;
const OF_A_DOCUMENT: readonly string[] = [REPORT, QUOTATIONS, FINDINGS];
const WITH_RANGE = /^textDocument\/(?:codeAction|inlayHint)$/;

/** What a request's parameters lack that its answer is made from, as one sentence; null where nothing. */
export function faultOf({ method, params }: RequestMessage): string | null {
  if (method.startsWith("textDocument/")) {
    if (typeof memberOf(memberOf(params, "textDocument"), "uri") !== "string")
      return "The parameters name no document by its URI";
    if (WITH_POSITION.test(method) && !isPosition(memberOf(params, "position")))
      return "The parameters have no position";
    if (WITH_RANGE.test(method) && !isRange(memberOf(params, "range"))) return "The parameters have no range";
    if (method === "textDocument/codeAction" && !isObject(memberOf(params, "context")))
      return "The parameters have no context";
    return null;
  }
  if (OF_A_DOCUMENT.includes(method) && typeof memberOf(params, "uri") !== "string")
    return "The parameters name no document by its URI";
  if (
    method === TOOL &&
    !(typeof memberOf(params, "name") === "string" && isObject(memberOf(params, "arguments")))
  )
    return "The parameters name no tool, or have no arguments for it";
  if (method === "workspace/diagnostic" && !areResultIds(memberOf(params, "previousResultIds")))
    return "The parameters have no list of previous results";
  return null;
}

function areResultIds(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (each) => typeof memberOf(each, "uri") === "string" && typeof memberOf(each, "value") === "string",
    )
  );
}

function isRange(value: unknown): boolean {
  return isPosition(memberOf(value, "start")) && isPosition(memberOf(value, "end"));
}

function isPosition(value: unknown): boolean {
  return [memberOf(value, "line"), memberOf(value, "character")].every(Number.isInteger);
}

function memberOf(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
