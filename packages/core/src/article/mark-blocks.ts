import { sliceMapped, spanOf } from "../text/mapped-text.ts";
import type { TextBlock } from "../text/prose.ts";
import { LINK_LABEL } from "./en/calls.ts";
import { isAuthorNote } from "./signals/author-note.ts";
import { parseByline } from "./signals/byline.ts";
import { isCaption } from "./signals/caption.ts";
import { parseDateLine } from "./signals/date-line.ts";
import { findDateline } from "./signals/dateline.ts";
import { isFurniture, isRule } from "./signals/furniture.ts";
import { type CountedText, countFunctionWords, isForeign, languageOf } from "./signals/language.ts";
import { isMenuLine } from "./signals/menu.ts";
import type { MetadataCollector } from "./signals/metadata.ts";
import { creditsBefore, issueTitle } from "./signals/outlet-name.ts";
import { findWrittenDates, isoDay } from "./signals/written-date.ts";

/** Blocks at the start in which byline and date stand, and at the end in which notes on the author stand. */
const OPENING = 8;
const FOOT = 6;
/** Longest title of another story under a label. */
const LINK = 160;

/**
 * Says of the blocks of a marked-up article which are byline, dateline, furniture, captions or author notes, and
 * offers the metadata that they state.
 */
export function markBlocks(blocks: readonly TextBlock[], metadata: MetadataCollector): TextBlock[] {
  const counted = blocks.map((block) => countFunctionWords(textOf(block)));
  const language = languageOf(counted.filter((_, i) => isProse(blocks[i] as TextBlock)));
  const marked = blocks.map((block, i): TextBlock => {
    if (block.kind === "boilerplate") return block;
    const text = textOf(block);
    if (
      isFurniture(text) ||
      isRule(text) ||
      (block.kind === "paragraph" && isMenuLine(text)) ||
      (language !== null && block.kind !== "quote" && isForeign(counted[i] as CountedText, language))
    )
      return { ...block, kind: "boilerplate" };
    return block.kind === "paragraph" && isCaption(text) ? { ...block, kind: "caption" } : block;
  });
  return markFoot(markOpening(withoutLinks(marked), metadata), metadata.value("author"));
}

/** The blocks with the list or the titles right under a label such as "Related" as furniture too. */
function withoutLinks(blocks: readonly TextBlock[]): TextBlock[] {
  let under: "label" | TextBlock["kind"] | null = null;
  return blocks.map((block) => {
    const text = textOf(block);
    if (block.kind === "boilerplate") {
      if (text.length <= LINK && LINK_LABEL.test(text)) under = "label";
      return block;
    }
    const isLink =
      text.length <= LINK && /[^.!:;]["”’]?$/u.test(text) && /^(?:list|paragraph)$/.test(block.kind);
    if (under === null || !isLink || (under !== "label" && under !== block.kind)) {
      under = null;
      return block;
    }
    under = block.kind;
    return { ...block, kind: "boilerplate" };
  });
}

function textOf(block: TextBlock): string {
  return block.mapped.text;
}

function isProse({ kind }: TextBlock): boolean {
  return kind !== "boilerplate" && kind !== "headline";
}

function markOpening(blocks: readonly TextBlock[], metadata: MetadataCollector): TextBlock[] {
  let seen = 0;
  let done = false;
  return blocks.flatMap((block): TextBlock[] => {
    if (done || !isProse(block) || seen >= OPENING) return [block];
    seen += 1;
    const text = textOf(block);
    const origin = (from: number, to: number) => ({
      from: "text" as const,
      span: spanOf(block.mapped, from, to),
    });
    const offerDay = (): void => {
      const [date] = findWrittenDates(text);
      if (date !== undefined) metadata.offer("datePublished", isoDay(date), origin(date.from, date.to));
    };
    const title = issueTitle(text);
    if (title !== null) metadata.offer("publisher", title, origin(0, title.length));
    const byline = parseByline(text);
    if (byline !== null) {
      metadata.offer("author", byline.author, origin(byline.from, byline.to));
      offerDay();
      return [{ ...block, kind: "byline" }];
    }
    const line = parseDateLine(text);
    if (line !== null) {
      offerDay();
      const { author, outlet } = creditsBefore(text, line.before);
      if (author !== null)
        metadata.offer("author", author.text, origin(author.from, author.from + author.text.length));
      if (outlet !== null)
        metadata.offer("publisher", outlet.text, origin(outlet.from, outlet.from + outlet.text.length));
      return [{ ...block, kind: "dateline" }];
    }
    if (block.kind !== "paragraph") return [block];
    const dateline = findDateline(text);
    if (text.length > 80) done = true;
    if (dateline === null) return [block];
    if (dateline.agency !== null)
      metadata.offer("publisher", dateline.agency.name, origin(dateline.agency.from, dateline.agency.to));
    const prefix = sliceMapped(block.mapped, 0, dateline.to);
    const rest = sliceMapped(block.mapped, dateline.textFrom, text.length);
    const end = prefix.segments.at(-1)?.span.end ?? block.span.start;
    return [
      { kind: "dateline", mapped: prefix, span: { start: block.span.start, end } },
      {
        kind: "paragraph",
        mapped: rest,
        span: { start: rest.segments[0]?.span.start ?? end, end: block.span.end },
      },
    ];
  });
}

function markFoot(blocks: readonly TextBlock[], author: string | null): TextBlock[] {
  const foot = new Set(blocks.filter(isProse).slice(-FOOT));
  return blocks.map((block) =>
    foot.has(block) && isAuthorNote(textOf(block), author) ? { ...block, kind: "boilerplate" } : block,
  );
}
