import { compareSources as text } from "@evenhand/answers";
import * as z from "zod";
import reportSchema from "../../../schema/report.schema.json" with { type: "json" };
import { shared } from "./arguments.ts";
import { common, origin, published } from "./results.ts";
import type { Tool } from "./tool.ts";

export const compareSources: Tool = {
  ...text,
  job: "compare",
  input: z.strictObject({
    sources: shared.sources,
    summary: shared.summary,
    config: shared.config,
    mentions: z.int().min(0).max(20).default(2).describe("Mentions given for each actor in each text"),
  }),
  output: z.object({
    sources: z.array(z.object({ text: z.int(), id: z.string(), path: z.string(), ...origin })),
    disagreements: z.array(
      z.object({
        about: z.enum(["number", "date", "statement"]),
        message: z.string(),
        passages: z.array(published(reportSchema, "evidence")).length(2),
      }),
    ),
    points: z.array(published(reportSchema, "point")),
    actors: z.array(published(reportSchema, "actor")),
    cells: z.array(published(reportSchema, "cell")).describe("How each text shows each actor"),
    speakers: z.array(published(reportSchema, "speaker")),
    ...common,
  }),
};
