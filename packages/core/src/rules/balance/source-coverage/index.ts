import { sourceName } from "../../../evidence/source-name.ts";
import { sourceUse } from "../../../stance/source-use.ts";
import { defineRule, type Rule } from "../../rule.ts";

interface Options {
  /** Claims that a summary must have before shares say anything. */
  readonly minimumClaims: number;
  /** Share of the citing claims, 0 to 1, above which one source carries nearly everything. */
  readonly maximumShare: number;
  /** By how much, 0 to 1, an opinion piece's share may lie above an even one before it carries too much. */
  readonly opinionMargin: number;
}

/** Share of the citing claims below which no opinion piece carries too much, however many sources there are. */
const LEAST_OPINION_SHARE = 0.4;

const rule: Rule<Options> = defineRule({
  meta: {
    id: "balance/source-coverage",
    severity: "warning",
    description: "A supplied source is never used, or one carries nearly everything.",
    citations: [
      "Wikipedia: Neutral point of view (due weight), https://en.wikipedia.org/wiki/Wikipedia:Neutral_point_of_view",
      "BBC, Editorial Guidelines, section 4: Impartiality",
    ],
    messages: {
      unused:
        "{source} is listed as a source, but none of the {claims} claims cites it. Use it, or take it off the list.",
      dominant:
        "{source} carries {cited} of the {claims} claims that cite a source; the other {others} sources share {rest}. Check what they say on the same points.",
      opinion:
        "{source}, an opinion piece, carries {cited} of the {claims} claims that cite a source; the other {others} sources share {rest}. Take facts from those who report them, and say whose view the rest is.",
    },
  },
  defaults: { minimumClaims: 6, maximumShare: 0.75, opinionMargin: 0.2 } satisfies Options as Options,
  *check(summary, { sources, verifications, options }) {
    const use = sourceUse(summary, sources, verifications);
    if (sources.length < 2 || use.claims < options.minimumClaims || summary.citations.length === 0) return;
    const title = summary.title?.span ?? summary.claims[0]?.span;
    if (title === undefined) return;
    for (const { source, cited } of use.sources) {
      const reference = summary.sources.find(({ target }) => target === source.target);
      if (cited === 0) {
        yield {
          span: reference?.from === "footnote" ? reference.span : title,
          messageId: "unused",
          data: { source: sourceName(source), claims: use.claims },
        };
      }
      if (sources.length < 3) continue;
      const share = cited / use.citing;
      const isOpinion = source.article.voice === "author";
      const most = Math.max(LEAST_OPINION_SHARE, 1 / sources.length + options.opinionMargin);
      if (share > options.maximumShare || (isOpinion && share > most)) {
        const rest = use.citing - cited;
        yield {
          span: title,
          messageId: isOpinion ? "opinion" : "dominant",
          data: { source: sourceName(source), cited, claims: use.citing, others: sources.length - 1, rest },
        };
      }
    }
  },
});

export default rule;
