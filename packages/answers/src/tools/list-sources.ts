import { named, quoted } from "../neutral.ts";
import type { SourceJson } from "../shapes/source-json.ts";
import { problemLines } from "./lines.ts";
import { section, type ToolText } from "./tool-text.ts";

interface ListAnswer {
  readonly sources: readonly SourceJson[];
  readonly errors: readonly { readonly message: string }[];
}

export const listSources: ToolText = {
  name: "list_sources",
  title: "List sources",
  description:
    "Lists the source articles that summaries use or the configuration names, with headline, publisher, date, address, length, and the summaries that use each.",
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
