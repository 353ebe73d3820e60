import type { UnusableSource } from "../../../evidence/judgeable.ts";
import { sourceName } from "../../../evidence/source-name.ts";
import type { Source } from "../../../evidence/verification.ts";
import type { Summary } from "../../../summary/summary.ts";
import type { Span } from "../../../text/span.ts";
import { defineRule, type Finding, type Rule } from "../../rule.ts";

type MessageId = "short" | "language" | "undefined" | "unknownId" | "deadLink" | "summaryLanguage";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/unusable-source",
    severity: "warning",
    description: "What the summary cites cannot be checked against.",
    citations: [
      "Wikipedia: Link rot, https://en.wikipedia.org/wiki/Wikipedia:Link_rot",
      "Wikipedia: Verifiability, https://en.wikipedia.org/wiki/Wikipedia:Verifiability",
    ],
    messages: {
      short:
        "Source {source} has only {words} words of prose, so what cites it is not checked. Save the whole article in {path}.",
      language:
        "Source {source} is in {language}, so what cites it is not checked: claims are checked in English only. Cite a source in English as well, or check these sentences by hand.",
      undefined:
        "No footnote defines {call}, so this sentence is not checked. Add a line “{call}: ” with the article's path, or correct the call.",
      unknownId:
        "No source has the id {id}, so this sentence is not checked. Name it in `sources:` in the front matter, or correct the citation.",
      deadLink:
        "There is no file {target}, so this sentence is not checked. Put the article there, or correct the link.",
      summaryLanguage:
        "This summary is in {language}; its claims are not checked, since they can be in English only.",
    },
  },
  defaults: {},
  *check(summary, { sources, judgeable }): Generator<Finding<MessageId>> {
    const { summaryLanguage, unusable } = judgeable;
    if (summaryLanguage !== null) {
      const start = summary.title?.span ?? summary.prose.sentences[0]?.span;
      if (start !== undefined)
        yield { span: start, messageId: "summaryLanguage", data: { language: summaryLanguage } };
      return;
    }
    const places = placesOf(summary);
    for (const source of sources) {
      const found = unusable.get(source);
      const span = source.target === null ? null : (places.get(source.target) ?? null);
      if (found !== undefined && span !== null) yield { span, ...messageOf(source, found) };
    }
    for (const { target, why } of summary.unread) {
      const span = places.get(target) ?? null;
      // Files that a footnote or the front matter names are reported where they are looked up.
      if (span === null || why === "unusable") continue;
      if (why === "undefined" && target.startsWith("@"))
        yield { span, messageId: "unknownId", data: { id: target.slice(1) } };
      else
        yield why === "undefined"
          ? { span, messageId: "undefined", data: { call: `[${target}]` } }
          : { span, messageId: "deadLink", data: { target } };
    }
  },
});

/** Where each target is cited first, else named. */
function placesOf(summary: Summary): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (const { target, span } of [...summary.citations, ...summary.sources])
    if (!places.has(target)) places.set(target, span);
  return places;
}

function messageOf(source: Source, found: UnusableSource): Pick<Finding<MessageId>, "messageId" | "data"> {
  if (found.why === "short")
    return {
      messageId: "short",
      data: { source: sourceName(source), words: found.words, path: source.article.path },
    };
  return { messageId: "language", data: { source: sourceName(source), language: found.language } };
}

export default rule;
