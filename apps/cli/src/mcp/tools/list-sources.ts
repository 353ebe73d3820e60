import * as z from "zod";
import type { SourceJson } from "../../sources/source-json.ts";
import { named, quoted } from "../neutral.ts";
import { problemLines } from "./lines.ts";
import { common, origin } from "./results.ts";
import { section, type Tool } from "./tool.ts";

export interface ListArguments {
  readonly paths?: readonly string[] | undefined;
}

interface ListAnswer {
  readonly sources: readonly SourceJson[];
  readonly errors: readonly { readonly message: string }[];
}

export const listSources: Tool = {
  name: "list_sources",
  title: "List sources",
  description:
    "Lists the source articles that summaries use or the configuration names, with headline, publisher, date, address, length, and the summaries that use each. Their text is the resource evenhand://source/{path}.",
  job: "list",
  input: z.strictObject({
    paths: z
      .array(z.string().min(1).max(4096))
      .max(50)
      .optional()
      .describe("Summaries, articles or folders; left out, all below the folders that may be read"),
  }),
  output: z.object({
    sources: z.array(
      z.object({
        ids: z.array(z.string()).describe("What it is cited by"),
        path: z.string(),
        ...origin,
        retrieved: z.string().nullable(),
        sha256: z.string().nullable(),
        words: z.int().min(0),
        usedBy: z.array(z.string()).describe("The summaries that use it"),
      }),
    ),
    ...common,
  }),
  text(result) {
    const { sources, errors } = result as ListAnswer;
    return [
      `${sources.length} sources.`,
      ...section(
        "Sources:",
        sources.map(({ path, ids, headline, publisher, datePublished, words, usedBy }) => {
          const known = [publisher, datePublished?.slice(0, 10) ?? null].filter((part) => part !== null);
          return `- ${named(path)}${ids.length === 0 ? "" : ` [${ids.map(named).join(", ")}]`}: ${quoted([headline ?? "no headline", ...known].join(", "))}, ${words} words, used by ${usedBy.map(named).join(", ") || "nothing"}`;
        }),
      ),
      ...problemLines(errors),
    ].join("\n");
  },
};
