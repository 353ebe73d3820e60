import { NOTICE, quoted } from "@evenhand/answers";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import * as z from "zod";

const LONGEST = 4000;

/** The prompt that has a summary written and checked. */
export function addPrompt(server: McpServer): void {
  server.registerPrompt(
    "balanced_summary",
    {
      title: "Write a balanced summary",
      description: "Write a balanced summary of these sources, then check it until no error is left",
      argsSchema: {
        sources: z.string().max(LONGEST).optional().describe("Paths of the articles, separated by commas"),
        words: z.string().max(10).optional().describe("About how many words; 200 unless told"),
        focus: z.string().max(LONGEST).optional().describe("What the summary is to be about"),
      },
    },
    ({ sources, words, focus }) => ({
      messages: [{ role: "user", content: { type: "text", text: promptText(sources, words, focus) } }],
    }),
  );
}

function promptText(sources: string | undefined, words = "200", focus: string | undefined): string {
  const which =
    sources === undefined
      ? "the sources that list_sources names"
      : `these sources: ${sources.split(",").map(quoted).join(", ")}`;
  return `Write a balanced summary, in Markdown and about ${/^\d+$/.test(words) ? words : "200"} words long, of ${which}.${focus === undefined ? "" : ` It is to be about: ${quoted(focus)}.`}

${NOTICE}

1. Read each source: its resource is evenhand://source/ and its path.
2. Call compare_sources. Where the sources disagree, give both accounts and say whose each is. What one side alone says is laid to that side, by name.
3. Write. Take neutral words and “said” for who says something. Give each side about the room that the sources give it. Cite the source of each sentence with a footnote call, as in [^wire], and define each at the end by the source's path, as in [^wire]: sources/wire.txt. Before you quote, call check_quotation with the speaker and the source; quote what is exact only.
4. Call lint_summary with the text. For each error and warning, look at the evidence, and call explain_claim or find_evidence where it is not plain. Correct the sentence so that it says what its source says, or leave the sentence out. Never add a claim that no source has in order to be rid of a finding, and never silence a rule.
5. Repeat 4 until no error is left, ten times at most. Then give the summary, and list the warnings that you left and why.`;
}
