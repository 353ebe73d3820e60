import { sourceName } from "../../../evidence/source-name.ts";
import type { Passage } from "../../../evidence/verification.ts";
import type { Omission, OmissionKind } from "../../../stance/omission.ts";
import { omissionsOf } from "../../../stance/omissions.ts";
import { tellingOmissions } from "../../../stance/telling-omissions.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { evidenceOf } from "../../sourcing/evidence-of.ts";
import { unheard } from "./unheard.ts";

interface Options {
  /** Claims that a summary must have: a shorter one cannot give every side. */
  readonly minimumClaims: number;
  /** What one omission must weigh for any to be reported, 0 to 1. */
  readonly minimumWeight: number;
}

const rule: Rule<Options> = defineRule({
  meta: {
    id: "balance/omitted-viewpoint",
    severity: "warning",
    description: "A contested point or a limit that the sources give is left out.",
    citations: [
      "BBC, Editorial Guidelines, section 4: Impartiality (due weight, right of reply)",
      "Wikipedia: Neutral point of view (due and undue weight), https://en.wikipedia.org/wiki/Wikipedia:Neutral_point_of_view",
      "Hamborg, Donnay & Gipp 2019, Automated identification of media bias in news articles (bias by omission), https://doi.org/10.1007/s00799-018-0261-y",
    ],
    messages: {
      figure:
        "Another figure is left out here: {speaker} in {source}: “{words}” Give both, or say whose figure this is.",
      answer: "The answer to this is left out: {speaker} in {source}: “{words}” Report it as well.",
      limit: "What limits this is left out: {speaker} in {source}: “{words}” Say so, or say less.",
      dispute:
        "A dispute of which {sources} sources speak is left out: {speaker} in {source}: “{words}” Report it, with what each side says.",
      point:
        "A main point that {sources} sources make is left out, in {source}: “{words}” Report it if it matters here.",
      unheard:
        "People whom several sources quote are named nowhere here: {people} ({words} quoted words in {sources} sources). Report what they say where it answers what is said.",
    } satisfies Record<OmissionKind | "unheard", string>,
  },
  defaults: { minimumClaims: 6, minimumWeight: 1 } satisfies Options as Options,
  *check(summary, { sources, index, verifications, disputeOf, utterances, options, memory }) {
    const checked = verifications.filter(({ verdict }) => verdict !== "not-checkable");
    if (sources.length < 2 || checked.length < options.minimumClaims) return;
    const omissions = yield* omissionsOf(summary, index, verifications, disputeOf, memory);
    const title = summary.title?.span ?? summary.claims[0]?.span;
    for (const omission of tellingOmissions(omissions, options.minimumWeight)) {
      const span = omission.span ?? title;
      if (span === undefined) continue;
      const [passage] = omission.passages;
      yield {
        span,
        messageId: omission.kind,
        data: {
          speaker: omission.speaker ?? "the text",
          source: sourceName(passage.source),
          sources: new Set(omission.passages.map(({ source }) => source)).size,
          words: shortened(omission),
        },
        ...(omission.isClear ? {} : { severity: "info" }),
        evidence: omission.passages.map((one: Passage) => evidenceOf(one)),
      };
    }
    yield* unheard(summary, sources, utterances());
  },
});

/** Characters of a passage that a message quotes. */
const LONGEST = 200;

/** The words left out, to the end of a word where they are long, without the marks of a quotation round them. */
function shortened({ words }: Omission): string {
  const plain = words.replace(/[“”"]/g, "").trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST).replace(/(?<!\s)\s+\S*$/, "")} …`;
}

export default rule;
