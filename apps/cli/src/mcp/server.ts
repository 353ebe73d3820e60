import { NOTICE, toolAnswer } from "@evenhand/answers";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { version } from "../../package.json";
import { lineOf } from "./call-problem.ts";
import { type FoldersOf, foldersOf } from "./folders.ts";
import type { Pool } from "./pool.ts";
import { addPrompt } from "./prompt.ts";
import { addResources } from "./resources.ts";
import { checkQuotation } from "./tools/check-quotation.ts";
import { compareSources } from "./tools/compare-sources.ts";
import { explainClaim } from "./tools/explain-claim.ts";
import { findEvidence } from "./tools/find-evidence.ts";
import { lintSummary } from "./tools/lint-summary.ts";
import { listSources } from "./tools/list-sources.ts";
import type { Tool } from "./tools/tool.ts";

const tools: readonly Tool[] = [
  lintSummary,
  findEvidence,
  checkQuotation,
  explainClaim,
  listSources,
  compareSources,
];

const INSTRUCTIONS = `Evenhand checks summaries of news articles against their sources, offline and the same each time. ${NOTICE} Spans count UTF-16 code units from the beginning of a file, ranges lines and characters from 0. That no passage is found for a sentence never means that it is false.`;

export interface ServerSettings {
  readonly pool: Pool;
  /** Absolute; what may be read where a client names no folders. */
  readonly cwd: string;
  /** See `foldersOf`. */
  readonly outermost: string | null;
}

/** The server for one client. */
export function createServer({ pool, cwd, outermost }: ServerSettings): McpServer {
  const server = new McpServer(
    { name: "evenhand", title: "Evenhand", version },
    { instructions: INSTRUCTIONS },
  );
  const folders = foldersOf(server, cwd, outermost);
  for (const tool of tools) addTool(server, tool, pool, folders);
  addResources(server, pool, folders);
  addPrompt(server);
  return server;
}

function addTool(server: McpServer, tool: Tool, pool: Pool, folders: FoldersOf): void {
  const { name, title, description, input, output, job } = tool;
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: input,
      outputSchema: output,
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    async (args, extra) => {
      try {
        const task = { job, args, folders: await folders(extra) };
        const { text, data } = toolAnswer(tool, await pool.run(task, extra.signal));
        return {
          content: [{ type: "text" as const, text }],
          structuredContent: data as Record<string, unknown>,
        };
      } catch (error) {
        return { isError: true, content: [{ type: "text" as const, text: `${name}: ${lineOf(error)}` }] };
      }
    },
  );
}
