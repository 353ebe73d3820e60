import { sourceName } from "../../../evidence/source-name.ts";
import type { OverstatedDifference, Verification } from "../../../evidence/verification.ts";
import type { Claim } from "../../../summary/summary.ts";
import type { Span } from "../../../text/span.ts";
import { defineRule, type Finding, type Rule, type Suggestion } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const MESSAGE_OF = {
  cause: "cause",
  allegation: "allegation",
  belief: "belief",
  plan: "plan",
  condition: "condition",
  verb: "stronger",
  quantifier: "quantity",
  bound: "bound",
  superlative: "stronger",
} as const satisfies Record<OverstatedDifference["scale"], string>;

/** Hedges of a claim that stand at no verb of its own: "are alleged to have", "an expected 4 million". */
const HEDGED =
  /\b(?:(?:alleged|accused|suspected|believed|said|reported|thought|rumou?red|understood) (?:to|of)\b|(?:an?|the|its|their) (?:expected|planned|proposed|possible|potential|likely|hoped-for|projected|estimated)\b)/i;

interface Options {
  /** Report, as info, what the summary says less surely than its source too. */
  readonly weaker: boolean;
}

const rule: Rule<Options> = defineRule({
  meta: {
    id: "sourcing/certainty-drift",
    severity: "warning",
    description: "The summary is surer than its source.",
    citations: [
      "Hyland 2005, Metadiscourse: Exploring Interaction in Writing (hedges and boosters)",
      "Sumner et al. 2014, The association between exaggeration in health related science news and academic press releases, BMJ 349:g7015",
      "Reuters Handbook of Journalism: hedging, and the verbs of attribution",
    ],
    messages: {
      stronger:
        "Source {source} is less sure: “{found}”, where the summary says “{claimed}”. Keep the source’s certainty.",
      cause:
        "Source {source} says “{found}”, which is no cause; the summary says “{claimed}”. Say no more than that the two go together.",
      allegation:
        "In source {source} this is alleged (“{found}”); the summary states it (“{claimed}”). Say who alleges it.",
      belief:
        "In source {source} this is somebody’s belief (“{found}”); the summary states it (“{claimed}”). Say who believes it.",
      plan: "In source {source} this is not settled: “{found}”; the summary says “{claimed}”. Say that it is only thought of.",
      condition:
        "Source {source} says so on a condition, “{found}”; the summary says “{claimed}” without it. Keep the condition.",
      quantity:
        "Source {source} says “{found}”, the summary says “{claimed}”. Keep to as many as the source speaks of.",
      bound:
        "Source {source} gives a limit (“{found}”), the summary the value itself (“{claimed}”). Keep the limit.",
      weaker:
        "Source {source} is surer: “{found}”, where the summary says “{claimed}”. Say it as surely as the source.",
    },
  },
  defaults: { weaker: false },
  *check(_summary, { options, verifications }) {
    if (options.weaker) yield* lessSure(verifications);
    for (const { claim, differences } of verifications) {
      const others = [...differencesOfKind([{ differences }], "overstated")];
      const told = new Set(
        others.filter(({ scale }) => scale === "allegation").map(({ span }) => span.start),
      );
      for (const { span, claimed, found, passage } of differencesOfKind([{ differences }], "certainty")) {
        if (told.has(span.start) || HEDGED.test(claim.text) || isNoAssertion(claim, span)) continue;
        if (IS_TO.test(claimed) && PLANNED.test(found)) continue;
        told.add(span.start);
        const name = sourceName(passage.source);
        yield {
          span,
          messageId: "stronger",
          data: { source: name, found, claimed },
          evidence: [evidenceOf(passage)],
          suggestions: found === claimed ? [] : [replaced(span, found, name)],
        };
      }
      for (const { scale, span, claimed, found, passage, instead } of others) {
        if (scale !== "allegation" && told.has(span.start)) continue;
        told.add(span.start);
        const name = sourceName(passage.source);
        yield {
          span,
          messageId: MESSAGE_OF[scale],
          data: { source: name, found, claimed },
          evidence: [evidenceOf(passage)],
          suggestions: instead === null ? [] : [replaced(span, instead, name)],
        };
      }
    }
  },
});

function* lessSure(verifications: readonly Verification[]): Generator<Finding<"weaker">> {
  for (const { span, claimed, found, passage } of differencesOfKind(verifications, "weaker")) {
    const name = sourceName(passage.source);
    yield {
      span,
      messageId: "weaker",
      data: { source: name, found, claimed },
      evidence: [evidenceOf(passage)],
      suggestions: [replaced(span, found, name)],
      severity: "info",
    };
  }
}

/** "is to open" says no more than "is planned to open". */
const IS_TO = /^(?:is|are|was|were) to\b/i;
const PLANNED = /\b(?:plan\w*|expect\w*|schedul\w+|due|intend\w*|set|prepar\w+)\b/i;

/** "time to comment", "sounds made by bees": nothing is said to happen. */
function isNoAssertion(claim: Claim, span: Span): boolean {
  const before = claim.text.slice(0, span.start - claim.span.start);
  const verb = claim.text.slice(span.start - claim.span.start, span.end - claim.span.start);
  const after = claim.text.slice(span.end - claim.span.start);
  return !/\s/.test(verb) && (/\bto\s+$/i.test(before) || /^\s+by\b/.test(after));
}

function replaced(span: Span, text: string, source: string): Suggestion {
  return { title: `Replace with “${text}” (${source})`, edits: [{ span, text }] };
}

export default rule;
