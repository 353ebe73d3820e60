import { sideOf, type Utterance } from "../../../stance/utterances.ts";
import { defineRule, type Rule } from "../../rule.ts";

interface Options {
  /** Sentences that a summary must have. */
  readonly minimumSentences: number;
  /** Sides that must speak in it. */
  readonly minimumSides: number;
}

const rule: Rule<Options> = defineRule({
  meta: {
    id: "balance/framing-order",
    severity: "info",
    description: "The same side has the first word and the last.",
    citations: [
      "Entman 1993, Framing: Toward Clarification of a Fractured Paradigm (salience by placement)",
      "BBC, Editorial Guidelines, section 4: Impartiality",
    ],
    messages: {
      order:
        "{side} has the first word ({first}) and the last ({last}) in a text in which {sides} sides speak, and {count} of {all} statements are its own.",
    },
  },
  defaults: { minimumSentences: 6, minimumSides: 3 } satisfies Options as Options,
  *check({ claims }, { utterances, options }) {
    const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
    if (sentences.length < options.minimumSentences) return;
    const said = utterances().filter((utterance) => utterance.text === 0 && sideOf(utterance) !== null);
    const sides = new Map<string, number>();
    for (const utterance of said) {
      const side = sideOf(utterance) ?? "";
      sides.set(side, (sides.get(side) ?? 0) + 1);
    }
    const opening = edge(said, sentences.slice(0, 1), 0);
    const closing = edge(said, sentences.slice(-1), -1);
    const side = opening === undefined ? null : sideOf(opening);
    if (opening === undefined || closing === undefined || side === null) return;
    if (side !== sideOf(closing) || sides.size < options.minimumSides) return;
    yield {
      span: opening.span,
      messageId: "order",
      data: {
        side,
        first: opening.name,
        last: closing.name,
        sides: sides.size,
        count: sides.get(side) ?? 0,
        all: said.length,
      },
      related: [closing.span],
    };
  },
});

/** The first or last that is said in some sentences. */
function edge(said: readonly Utterance[], sentences: readonly number[], at: 0 | -1): Utterance | undefined {
  return said.filter(({ sentence }) => sentences.includes(sentence)).at(at);
}

export default rule;
