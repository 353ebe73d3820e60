const WORD = "flibberish";

/** The files of a rule that reports words of a list. */
export function wordingRule(id) {
  const messageId = messageIdOf(id);
  const description = "Finds the made-up word “flibberish”.";
  return {
    "README.md": readme(id, description, {
      options:
        "- `allow` (list of strings, default `[]`): words or phrases, as the summary writes them, that are not reported.",
      correct: "The council called the plan a “flibberish mess”, in the words of Mia Holt.",
    }),
    "index.ts": `import type { LexiconOptions } from "../../lexicon/lexicon-findings.ts";
import { lexiconRule } from "../../lexicon/lexicon-rule.ts";
import type { WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const rule: WordingRule<LexiconOptions> = lexiconRule(
  {
    id: "${id}",
    severity: "info",
    description: "${description}",
    citations: ["The style guide or paper behind the rule"],
    messageId: "${messageId}",
  },
  data,
);

export default rule;
`,
    "lexicon.json": `${JSON.stringify(
      {
        description: "What the words of this list have in common.",
        provenance:
          "Written for this project from general knowledge of English news style. No published word list was copied.",
        groups: [
          {
            id: "made-up",
            why: "means nothing to readers",
            advice: "say what is meant",
            neutral: ["unclear"],
            strength: 0.7,
            entries: [WORD],
          },
        ],
      },
      null,
      2,
    ).replace(/\[\n\s+("[^"]*")\n\s+\]/g, "[$1]")}
`,
    "index.test.ts": `import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: { s1: "“The plan is ${WORD},” said Mia Holt, an engineer. The council voted on Monday." },
  valid: [
    "The council voted on Monday.",
    "Mia Holt said the plan is “${WORD}”.[^s1]",
    { summary: "The plan is ${WORD}.", options: { allow: ["${WORD}"] } },
  ],
  invalid: [{ summary: "The plan is ⟦${WORD}⟧.", messageId: "${messageId}", message: "means nothing to readers" }],
});
`,
  };
}

/** The files of a rule that looks at claims and their evidence. */
export function evidenceRule(id) {
  const messageId = messageIdOf(id);
  const description = "A claim has the made-up word “flibberish”.";
  return {
    "README.md": readme(id, description, { options: "None.", correct: "The plan is unclear." }),
    "index.ts": `import { defineRule, type Rule } from "../../rule.ts";

const WORD = "${WORD}";

const rule: Rule<object> = defineRule({
  meta: {
    id: "${id}",
    severity: "info",
    description: "${description}",
    citations: ["The style guide or paper behind the rule"],
    messages: {
      ${messageId}: "“{word}” means nothing to readers. Say what is meant.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const { claim } of verifications) {
      const at = claim.text.indexOf(WORD);
      if (at === -1) continue;
      const start = claim.span.start + at;
      yield { span: { start, end: start + WORD.length }, messageId: "${messageId}", data: { word: WORD } };
    }
  },
});

export default rule;
`,
    "index.test.ts": `import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: { s1: "The plan is unclear, said Mia Holt, an engineer. The council voted on Monday." },
  valid: ["The plan is unclear.[^s1]", "The council voted on Monday.[^s1]"],
  invalid: [{ summary: "The plan is ⟦${WORD}⟧.[^s1]", messageId: "${messageId}", message: "means nothing" }],
});
`,
  };
}

function messageIdOf(id) {
  return id.split("/")[1].replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function readme(id, description, { options, correct }) {
  return `# ${id}

${description}

## Details

What the fault is, why it matters to readers, and what the rule leaves alone.

## Incorrect

\`\`\`text source=s1
The council voted on Monday. Mia Holt, an engineer, had called the plan a “${WORD} mess”.
\`\`\`

\`\`\`md
The plan is ${WORD}.[^s1]
\`\`\`

## Correct

\`\`\`text source=s1
The council voted on Monday. Mia Holt, an engineer, had called the plan a “${WORD} mess”.
\`\`\`

\`\`\`md
${correct}[^s1]
\`\`\`

## Options

${options}

## When not to use it

Where the word is a name.

## Sources

- The style guide or paper behind the rule
`;
}
