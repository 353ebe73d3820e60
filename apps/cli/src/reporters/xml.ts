/** Attributes in the order in which they are written; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element. Without content it is closed at once.
 *
 * @param content Markup, as `element` and `xmlText` make it.
 */
export function element(name: string, attributes: Attributes, content?: string): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeValue(String(value))}"`],
  );
  const start = `<${name}${list.join("")}`;
  return content === undefined || content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element with elements inside, each on lines of its own. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  const inner = children.map((child) => `\n${child.replace(/^(?= *<)/gm, "  ")}`).join("");
  return element(name, attributes, inner === "" ? "" : `${inner}\n`);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>';

/** Character data. What XML cannot hold, not even escaped, becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** A parser would make spaces of line breaks and tabs. */
function attributeValue(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}

/** Control characters but tab and line breaks (the later ones are allowed and of no use), noncharacters, half pairs. */
const forbidden = /[\p{Surrogate}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu;
