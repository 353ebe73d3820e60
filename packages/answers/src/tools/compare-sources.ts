import type { Report } from "@evenhand/core";
import type { Disagreement } from "../answers/disagreements.ts";
import { named, quoted } from "../neutral.ts";
import { problemLines } from "./lines.ts";
import { section, type ToolText } from "./tool-text.ts";

interface CompareAnswer extends Pick<Report, "points" | "actors" | "cells"> {
  readonly sources: readonly { readonly text: number; readonly id: string }[];
  readonly disagreements: readonly Disagreement[];
  readonly errors: readonly { readonly message: string }[];
}

export const compareSources: ToolText = {
  name: "compare_sources",
  title: "Compare sources",
  description:
    "Holds two or more sources against each other: where one has another value, says the opposite or denies what another says; what they have in common; who speaks in each; and how each shows each actor (favourable, unfavourable, neutral mentions). Texts are numbered: 0 is the summary where one is named, 1 to n the sources.",
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
