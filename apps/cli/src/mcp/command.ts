import { type Command, InvalidArgumentError } from "commander";
import type { McpOptions } from "../commands/mcp.ts";

export function addMcpCommand(root: Command): void {
  root
    .command("mcp")
    .summary("serve agents: checks, evidence and quotations as MCP tools")
    .description("serve agents over the Model Context Protocol: checks, evidence, quotations, sources")
    .option("--http", "serve over HTTP on this machine instead of standard input and output", false)
    .option("--port <number>", "the port for --http; any that is free unless told", port)
    .option("--token-file <file>", "a file with the token that clients of --http must send")
    .option("--time-limit <seconds>", "how long one call may work", seconds, 60)
    .addHelpText("after", about)
    .action(async (options: McpOptions) => {
      const { mcp } = await import("../commands/mcp.ts");
      await mcp(options);
    });
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535)
    throw new InvalidArgumentError("It must be a whole number up to 65535.");
  return number;
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 3600))
    throw new InvalidArgumentError("It must be a number of seconds, up to 3600.");
  return number;
}

const about = `
Tools: lint_summary, find_evidence, check_quotation, explain_claim, list_sources,
compare_sources. Resources: the sources' text and the rules' pages. A prompt has
a summary written and checked.

An MCP client starts the program itself:
  {"mcpServers": {"evenhand": {"command": "npx", "args": ["evenhand", "mcp"]}}}

Files are read only in the folders that the client names, else in this one.
With --http the server listens on 127.0.0.1 and prints a token that clients must
send; EVENHAND_MCP_TOKEN or --token-file sets it.

Exit codes:
  0  the client has closed the connection, or the server was ended
  2  bad usage, or a port or token that cannot be had
`;
