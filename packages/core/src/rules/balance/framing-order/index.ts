import { positionsOf } from "../../../stance/positions.ts";
import { sideOf } from "../../../stance/utterances.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { campOrder } from "./camp.ts";
import { closing, opening } from "./edges.ts";
import { treatedOrder } from "./treated.ts";

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
      treated:
        "The text opens with {first} and closes with {last}. {heldOff}, told with {verbs}, speak only in between ({heldOffCount} statements, against {carriedCount} of those who are quoted or vouched for).",
      camp: "The text opens with {first} and closes with {last}, who, the sources say, are both {direction} it ({count} statements of that camp, {otherCount} of those {other} it: {others}).",
    },
  },
  defaults: { minimumSentences: 6, minimumSides: 3 } satisfies Options as Options,
  *check({ claims, prose }, { utterances, cast, verifications, sources, options }) {
    const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
    if (sentences.length < options.minimumSentences) return;
    const said = utterances().filter((utterance) => utterance.text === 0 && sideOf(utterance) !== null);
    const sides = new Map<string, number>();
    for (const utterance of said) {
      const side = sideOf(utterance) ?? "";
      sides.set(side, (sides.get(side) ?? 0) + 1);
    }
    const first = opening(prose.sentences[sentences[0] ?? -1], cast(), said);
    const last = closing(prose.sentences[sentences.at(-1) ?? -1], said);
    if (sides.size < options.minimumSides) return;
    if (first === null || last === null || first.side !== last.side) {
      const all = sentences.flatMap((index) => prose.sentences[index] ?? []);
      const treated = treatedOrder({
        sentences: all,
        cast: cast(),
        utterances: utterances(),
        verifications,
        sources,
      });
      const found = [...treated];
      if (found.length > 0) yield* found;
      else yield* campOrder(all, cast(), utterances(), positionsOf(cast(), sources));
      return;
    }
    yield {
      span: first.span,
      messageId: "order",
      data: {
        side: first.side,
        first: first.name,
        last: last.name,
        sides: sides.size,
        count: sides.get(first.side) ?? 0,
        all: said.length,
      },
      related: [last.span],
    };
  },
});

export default rule;
