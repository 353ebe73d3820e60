import { element } from "./elements.ts";
import type { Location } from "./lsp.ts";

/** Follows a link of a hover to a place in a text. */
export type OpenPlace = (place: Location) => void;

/** What the server tells in Markdown, as elements: paragraphs, quotations, bold, italics, struck through, links. */
export function renderHover(markdown: string, open: OpenPlace): HTMLElement {
  const root = element("div", { class: "evidence" });
  for (const block of markdown.split(/\n{2,}/)) {
    const isQuotation = block.startsWith(">");
    const text = isQuotation ? block.replace(/^> ?/gm, "") : block;
    root.append(element(isQuotation ? "blockquote" : "p", {}, ...inline(text, open)));
  }
  return root;
}

/** The places that the links of a hover lead to. */
export function placesIn(markdown: string): Location[] {
  return [...markdown.matchAll(/\]\((command:evenhand\.openPassage\?[^)]+)\)/g)].flatMap(
    ([, href = ""]) => placeOf(href) ?? [],
  );
}

const TOKEN = /\\([!-/:-@[-`{-~])|&#(\d+);|\*\*|~~|\*|`([^`]+)`|\[((?:[^\]\\]|\\.)*)\]\(([^)\s]*)\)/g;
const TAGS = { "**": "strong", "*": "em", "~~": "s" } as const;

function inline(markdown: string, open: OpenPlace): (Node | string)[] {
  const root = element("span");
  const stack: HTMLElement[] = [root];
  const append = (node: Node | string): void => stack.at(-1)?.append(node);
  let at = 0;
  for (const match of markdown.matchAll(TOKEN)) {
    append(markdown.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, escaped, code, words, label, href] = match;
    if (escaped !== undefined) append(escaped);
    else if (code !== undefined) append(String.fromCodePoint(Number(code)));
    else if (words !== undefined) append(element("code", {}, words));
    else if (href !== undefined) append(linkOf(inline(label ?? "", open), href, open));
    else mark(whole as keyof typeof TAGS, stack);
  }
  append(markdown.slice(at));
  return [...root.childNodes];
}

/** Opens what a mark stands for, or closes it. */
function mark(sign: keyof typeof TAGS, stack: HTMLElement[]): void {
  const name = TAGS[sign];
  const last = stack.at(-1);
  if (stack.length > 1 && last?.localName === name) {
    stack.pop();
    return;
  }
  const made = element(name);
  last?.append(made);
  stack.push(made);
}

function linkOf(children: readonly (Node | string)[], href: string, open: OpenPlace): Node {
  const place = placeOf(href);
  if (place === null) return element("span", {}, ...children);
  return element("button", { type: "button", class: "link", onclick: () => open(place) }, ...children);
}

function placeOf(href: string): Location | null {
  const encoded = /^command:evenhand\.openPassage\?(.+)$/.exec(href)?.[1];
  if (encoded === undefined) return null;
  const [place] = JSON.parse(decodeURIComponent(encoded)) as [Location];
  return place;
}
