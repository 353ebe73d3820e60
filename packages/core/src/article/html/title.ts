import { attribute, type Element } from "./tree.ts";

/** Takes the outlet's name off a title's end or start: "Vote put off | The Gazette" becomes "Vote put off". */
export type TitleCleaner = (title: string) => string;

/** Characters of the longest title that may name its outlet. */
const LONGEST_TITLE = 500;

/** A cleaner for the titles of one page, which knows the outlet by its `<meta>` names and addresses. */
export function titleCleaner(all: readonly Element[]): TitleCleaner {
  const names = all.flatMap((element) => {
    const key = (attribute(element, "property") ?? attribute(element, "name") ?? "").toLowerCase();
    if (
      element.tagName === "meta" &&
      /^(?:og:site_name|application-name|twitter:site|og:url|publisher)$/.test(key)
    ) {
      return [attribute(element, "content") ?? ""];
    }
    return element.tagName === "link" && attribute(element, "rel") === "canonical"
      ? [attribute(element, "href") ?? ""]
      : [];
  });
  const sites = names
    .map((name) => letters(name.replace(/^(https?:\/\/[^/]+).*$/s, "$1")))
    .filter((name) => name.length > 2);
  const isSite = (text: string): boolean =>
    letters(text).length > 2 && sites.some((site) => site.includes(letters(text)));
  return (title) => {
    if (title.length > LONGEST_TITLE) return title;
    const end = /^(?<own>.+?)\s*[|–—»·:-]\s+(?<site>[^|–—»·]{2,50})$/su.exec(title)?.groups;
    if (end?.own !== undefined && end.site !== undefined && isSite(end.site)) return end.own;
    const start = /^(?<site>[^|–—»·:]{2,50}?)\s*[|–—»·:]\s+(?<own>.+)$/su.exec(title)?.groups;
    return start?.own !== undefined && start.site !== undefined && isSite(start.site) ? start.own : title;
  };
}

/** Whether half of the words of the shorter text are in the other. */
export function sharesWords(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [a, b]
    .map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .sort((x, y) => x.length - y.length);
  const known = new Set(longer);
  return shorter.length > 2 && shorter.filter((word) => known.has(word)).length >= shorter.length * 0.5;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
