import { listSources as text } from "@evenhand/answers";
import * as z from "zod";
import { common, origin } from "./results.ts";
import type { Tool } from "./tool.ts";

export const listSources: Tool = {
  ...text,
  description: `${text.description} Their text is the resource evenhand://source/{path}.`,
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
};
