import type { Report } from "@evenhand/core";
import * as z from "zod";
import reportSchema from "../../../schema/report.schema.json" with { type: "json" };
import { named, quoted } from "../neutral.ts";
import type { Disagreement } from "../work/disagreements.ts";
import type { SourcesAsked } from "../work/sources.ts";
import { shared } from "./arguments.ts";
import { problemLines } from "./lines.ts";
import { common, origin, published } from "./results.ts";
import { section, type Tool } from "./tool.ts";

export interface CompareArguments extends SourcesAsked {
  readonly mentions: number;
}

interface CompareAnswer extends Pick<Report, "points" | "actors" | "cells"> {
  readonly sources: readonly { readonly text: number; readonly id: string }[];
  readonly disagreements: readonly Disagreement[];
  readonly errors: readonly { readonly message: string }[];
}

export const compareSources: Tool = {
  name: "compare_sources",
  title: "Compare sources",
  description:
    "Holds two or more sources against each other: where one has another value, says the opposite or denies what another says; what they have in common; who speaks in each; and how each shows each actor (favourable, unfavourable, neutral mentions). Texts are numbered: 0 is the summary where one is named, 1 to n the sources.",
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
  text(result) {
    const { sources, disagreements, points, actors, cells, errors } = result as CompareAnswer;
    const idOf = (text: number): string =>
      named(sources.find((source) => source.text === text)?.id ?? "summary");
    return [
      `${sources.length} sources: ${sources.map(({ id }) => named(id)).join(", ")}.`,
      ...section(
        "Where they disagree:",
        disagreements.flatMap(({ message, passages }) => [
          `- ${quoted(message)}`,
          ...passages.map((one) => `  ${named(one.path)}:${one.range.start.line + 1}: ${quoted(one.text)}`),
        ]),
      ),
      ...section(
        "What they have in common:",
        points
          .filter(({ passages }) => passages.length > 1)
          .map(({ passages: [first, ...others] }) => {
            const also = others.map(({ source }) => idOf(source)).join(", ");
            return `- ${idOf(first?.source ?? 0)} (also ${also}): ${quoted(first?.text ?? "")}`;
          }),
      ),
      ...section(
        "How they show who acts (favourable/unfavourable/neutral):",
        actors.slice(0, 20).map(({ id, name }) => {
          const shown = cells
            .filter(({ actor }) => actor === id)
            .map((cell) => `${idOf(cell.text)} ${cell.favourable}/${cell.unfavourable}/${cell.neutral}`);
          return `- ${quoted(name)}: ${shown.join(", ")}`;
        }),
      ),
      ...problemLines(errors),
    ].join("\n");
  },
};
