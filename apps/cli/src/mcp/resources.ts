import { readFile } from "node:fs/promises";
import { NOTICE, neutralisedData, neutralisedLine, quoted, type SourceJson } from "@evenhand/answers";
import { listRules } from "@evenhand/core/node";
import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { ErrorCode, McpError } from "@modelcontextprotocol/sdk/types.js";
import { lineOf } from "./call-problem.ts";
import type { Extra, FoldersOf } from "./folders.ts";
import type { Pool } from "./pool.ts";

/** Sources that the list of resources names; the others can be read by their address all the same. */
const LISTED = 100;

/** An article as the resource shows it. */
interface ReadArticle {
  readonly path: string;
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly emptiness: string | null;
  readonly paragraphs: readonly string[];
}

/** The pages of the rules, and the text of source articles. */
export function addResources(server: McpServer, pool: Pool, folders: FoldersOf): void {
  const rules = listRules();
  server.registerResource(
    "rule",
    new ResourceTemplate("evenhand://rule/{category}/{name}", {
      list: () => ({
        resources: rules.map(({ id, description }) => ({
          uri: `evenhand://rule/${id}`,
          name: id,
          description,
        })),
      }),
      complete: {
        category: (value) => [...new Set(rules.map(({ category }) => category))].filter(startsWith(value)),
        name: (value) => rules.map(({ id }) => id.split("/")[1] ?? "").filter(startsWith(value)),
      },
    }),
    { title: "Rule", description: "What a rule finds, with examples and options", mimeType: "text/markdown" },
    async (uri, { category, name }) => {
      const rule = rules.find(({ id }) => id === `${category}/${name}`);
      if (rule === undefined)
        throw new McpError(ErrorCode.InvalidParams, `there is no rule ${category}/${name}`);
      // tsdown.config.ts puts the rules' README files there.
      const text = await readFile(new URL(`./rules/${rule.id}.md`, import.meta.url), "utf8");
      return { contents: [{ uri: uri.href, mimeType: "text/markdown", text }] };
    },
  );

  async function ask(job: "list" | "read", args: object, extra: Extra): Promise<unknown> {
    try {
      return neutralisedData(await pool.run({ job, args, folders: await folders(extra) }, extra.signal));
    } catch (error) {
      throw new McpError(ErrorCode.InvalidParams, lineOf(error));
    }
  }

  server.registerResource(
    "source",
    new ResourceTemplate("evenhand://source/{+path}", {
      list: async (extra) => {
        // The pages of the rules are listed all the same where sources cannot be.
        const none = { sources: [] };
        const found = await ask("list", {}, extra).catch(() => none);
        const { sources } = found as { readonly sources: readonly SourceJson[] };
        return {
          resources: sources.slice(0, LISTED).map(({ path, headline }) => ({
            uri: `evenhand://source/${encodeURI(path)}`,
            name: path,
            ...(headline === null ? {} : { description: quoted(headline) }),
          })),
        };
      },
    }),
    {
      title: "Source article",
      description: "The text of an article without menus and other noise, as quoted data",
      mimeType: "text/plain",
    },
    async (uri, { path }, extra) => {
      const article = (await ask("read", { path: decoded(String(path)) }, extra)) as ReadArticle;
      return { contents: [{ uri: uri.href, mimeType: "text/plain", text: textOf(article) }] };
    },
  );
}

function textOf(article: ReadArticle): string {
  const { path, headline, author, publisher, datePublished, url, emptiness, paragraphs } = article;
  const known = Object.entries({ headline, author, publisher, datePublished, url });
  return [
    NOTICE,
    "",
    `path: ${neutralisedLine(path)}`,
    ...known.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${quoted(value)}`])),
    "",
    ...(emptiness === null ? paragraphs.map(quoted) : [neutralisedLine(emptiness)]),
    "",
  ].join("\n");
}

function startsWith(value: string): (name: string) => boolean {
  return (name) => name.startsWith(value);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
