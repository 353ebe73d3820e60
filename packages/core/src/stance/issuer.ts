import type { Article } from "../article/article.ts";
import { properCase } from "../article/signals/letter-case.ts";
import { isRelease } from "../evidence/release.ts";

/** Blocks at a text's beginning in which it may say whose it is, and the words of the longest. */
const HEAD_BLOCKS = 8;
const LONGEST_HEAD = 30;
/** How often a text says "we" that speaks for a body. */
const LEAST_WE = 2;

const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|the|for|and) )*\p{Lu}[\p{L}’'&-]*){0,6})`;
const LABEL =
  "(?:bulletin|newsletter|circular|communiqu[eé]|statement|open letter|information|notice|announcement|leaflet|position paper)";
/** "Bulletin of the Teachers' Union", "Open letter from the Friends of the Canal" */
const LABEL_OF = new RegExp(
  String.raw`^\W*(?:The )?${capitalisedOrNot(LABEL)} (?:of|from|by|issued by) (?:the |The )?${NAME}`,
  "u",
);
/** "Corvane Bank plc, Newsroom", "Friends of the Canal, newsletter" */
const NAME_AND_LABEL = new RegExp(
  String.raw`^\W*${NAME}(?: (?:plc|ltd|inc|co))?, (?:${capitalisedOrNot(`(?:${LABEL}|newsroom|press office|media office|communications)`)})\b`,
  "u",
);
/** A line that says who writes: "Ada Stone, for the Canal Residents", "On behalf of the Nurses' Association" */
const ON_BEHALF = new RegExp(
  String.raw`^[^.!?]{0,60}(?:, for|\b[Oo]n behalf of|, secretary of|, chair of|, spokes\w+ (?:of|for)) the ${NAME}[^.!?a-z]*(?:\p{Lu}[^.!?]*)?$`,
  "u",
);
const FRONT_MATTER_ISSUER =
  /^---\r?\n(?:(?!---).*\r?\n){0,20}?(?:issuer|issued_by|organi[sz]ation): *["']?([^"'\r\n]+)/;
const PARTY =
  /\b(?:ministry|department|office|agency|authority|directorate|inspectorate|commission|region of|town of|city of|county|district|municipality|union|association|federation|alliance|league|club|society|trust|foundation|bank|company|museum|hospital|residents|families|parents|farmers|friends|campaign|party|council)\b/i;
const OUTLET =
  /\b(?:news|times|post|herald|gazette|courier|observer|tribune|chronicle|journal|review|magazine|press|wire|radio|fm|tv|television|broadcasting|today|daily|weekly|mail|telegraph)\b/i;
const RECORD = /\b(?:transcript|verbatim|hearing|oral evidence|minutes|letters to the editor|interview)\b/i;

function capitalisedOrNot(words: string): string {
  return words.replace(/(?<=[:|])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/**
 * Whose own text an article is: the body that gives it out and speaks in it as "we", by name. A release's is its
 * publisher; of other texts a bulletin's, an open letter's, a notice's that names whose it is. Null for reports,
 * columns, records of what was said.
 */
export function issuerOf(article: Article): string | null {
  const { publisher, blocks, file } = article;
  if (isRelease(article)) return publisherName(publisher);
  const head = blocks
    .slice(0, HEAD_BLOCKS)
    .map(({ text }) => text)
    .filter((text) => text.length <= LONGEST_HEAD * 20 && text.split(/\s+/).length <= LONGEST_HEAD);
  if (blocks.some(({ speaker }) => speaker !== undefined) || head.some((text) => RECORD.test(text)))
    return null;
  const stated = FRONT_MATTER_ISSUER.exec(file)?.[1];
  if (stated !== undefined) return publisherName(stated);
  for (const pattern of [LABEL_OF, NAME_AND_LABEL, ON_BEHALF]) {
    for (const text of head) {
      const name = pattern.exec(text)?.groups?.name;
      if (name === undefined || OUTLET.test(name) || (pattern === ON_BEHALF && !saysWe(article))) continue;
      if (pattern === NAME_AND_LABEL || PARTY.test(name)) return name;
    }
  }
  const named = publisher ?? letterhead(head[0] ?? "");
  if (!PARTY.test(named) || OUTLET.test(named)) return null;
  const isParty = head.some((text) => NUMBERED.test(text)) || (publisher !== null && saysWe(article));
  return isParty ? publisherName(named) : null;
}

/** A first line in capitals: "TOWN OF LUND". */
function letterhead(line: string): string {
  return /^[\p{Lu} .,&’'-]{4,60}$/u.test(line) ? properCase(line) : "";
}

/** "Bulletin No. 6/2026", "Circular 9" */
const NUMBERED = new RegExp(String.raw`\b${LABEL}(?: no\.?|[^.:]{0,60}, no\.?)? \d`, "iu");

/** A publisher's own name, without whose body it is: "Ministry of Transport, Republic of Lund". */
function publisherName(publisher: string | null): string | null {
  return publisher?.replace(/,.*$| of the Republic of .*$/su, "").trim() || null;
}

function saysWe({ prose, quotations }: Article): boolean {
  const own = prose.tokens.filter(
    ({ text, span }) =>
      /^(?:we|our|us|ours)$/i.test(text) &&
      !quotations.some((quotation) => quotation.span.start <= span.start && span.end <= quotation.span.end),
  );
  return own.length >= LEAST_WE;
}
