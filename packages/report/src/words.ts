import type { ReportClaim, ReportMention, ReportSource } from "@evenhand/core";

/** "1 claim", "2 claims". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}

/** A share of 0 to 1 as "37%"; what is more than none is at least 1%. */
export function percent(share: number): string {
  return `${share > 0 && share < 0.01 ? 1 : Math.round(share * 100)}%`;
}

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "4 March 2025" of an ISO date, in the date's own time zone; what is no such date as it is. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date) ?? [];
  if (year === undefined) return date;
  return [day === undefined ? "" : `${Number(day)} `, MONTHS[Number(month) - 1] ?? "", ` ${year}`].join("");
}

/** How a source is called in a line: "Coast Wire, 4 March 2025", else its id. */
export function outletOf({ publisher, datePublished, id }: ReportSource): string {
  const parts = [publisher ?? fileOf(id), datePublished === null ? null : dateWords(datePublished)];
  return parts.filter((part) => part !== null).join(", ");
}

/** A short name for a source: its id, of a path only the file. */
export function shortName({ id }: ReportSource): string {
  return fileOf(id);
}

function fileOf(path: string): string {
  return path.split(/[/\\]/).at(-1) || path;
}

export const VERDICT_WORDS: Readonly<Record<ReportClaim["verdict"], string>> = {
  supported: "Supported",
  contradicted: "Contradicted",
  unsupported: "No support found",
  "not-checkable": "Not checked",
};

/** A mark beside the word and the colour, so that neither is needed. */
export const VERDICT_MARKS: Readonly<Record<ReportClaim["verdict"], string>> = {
  supported: "✓",
  contradicted: "✕",
  unsupported: "?",
  "not-checkable": "–",
};

export const REASON_WORDS: Readonly<Record<NonNullable<ReportClaim["reason"]>, string>> = {
  question: "It asks a question.",
  "about the sources": "It speaks about the sources.",
  "no assertion": "It asserts nothing that could be checked.",
  "no sources": "There are no sources to check it against.",
  "general knowledge": "It is general knowledge, which news articles take as read.",
  "summary in another language": "Only English can be checked.",
  "source in another language": "Its source is in another language; only English can be checked.",
  "source too short": "Its source is too short to judge by.",
  "source not read": "Its source could not be read.",
};

export const HOLDER_WORDS: Readonly<Record<ReportMention["holder"], string>> = {
  outlet: "in the text’s own voice",
  named: "in the words of somebody named",
  anonymous: "in the words of somebody unnamed",
  institution: "in an institution’s words",
  relayed: "from hearsay",
  author: "the author’s opinion",
};
