import { lintSummary as text } from "@evenhand/answers";
import * as z from "zod";
import lintSchema from "../../../schema/lint.schema.json" with { type: "json" };
import { shared } from "./arguments.ts";
import { common, published, publishedShape } from "./results.ts";
import type { Tool } from "./tool.ts";

export const lintSummary: Tool = {
  ...text,
  job: "lint",
  input: z.strictObject({
    path: shared.path,
    text: shared.text,
    sources: shared.sources,
    config: shared.config,
    rules: z
      .record(z.string().max(100), z.enum(["off", "info", "warning", "error"]))
      .optional()
      .describe('Severities that hold instead, by rule: {"language/readability": "off"}'),
    only: z
      .array(z.string().max(200))
      .max(50)
      .optional()
      .describe("Globs of the rules to run: sourcing/*, language/*, balance/*"),
    evidencePerClaim: z.int().min(0).max(8).default(2).describe("Passages given for each sentence"),
  }),
  output: z.object({
    ...publishedShape(lintSchema, lintSchema.$defs.file),
    totals: published(lintSchema, "totals"),
    warnings: z.array(z.object({ path: z.string(), message: z.string() })),
    ...common,
  }),
};
