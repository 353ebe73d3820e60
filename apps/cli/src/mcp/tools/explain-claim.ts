import { explainClaim as text } from "@evenhand/answers";
import * as z from "zod";
import explainSchema from "../../../schema/explain.schema.json" with { type: "json" };
import { sentence, shared } from "./arguments.ts";
import { common, publishedShape } from "./results.ts";
import type { Tool } from "./tool.ts";

export const explainClaim: Tool = {
  ...text,
  job: "explain",
  input: z
    .strictObject({
      path: shared.path,
      text: shared.text,
      sources: shared.sources,
      config: shared.config,
      sentence: sentence.optional().describe("The sentence's words, or some of them"),
      line: z.int().min(1).optional().describe("Its line, from 1"),
      column: z.int().min(1).optional().describe("A column in the line, from 1"),
    })
    .refine(({ sentence, line }) => (sentence === undefined) !== (line === undefined), {
      message: "give either the sentence's words or its line",
    }),
  output: z.object({ ...publishedShape(explainSchema, withoutDefinitions(explainSchema)), ...common }),
};

function withoutDefinitions({ $defs: _, ...schema }: typeof explainSchema): object {
  return schema;
}
