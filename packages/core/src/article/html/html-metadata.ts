import type { MetadataCollector } from "../signals/metadata.ts";
import { attributeSpan } from "./element-spans.ts";
import { offerJsonLd } from "./json-ld.ts";
import { offerMeta } from "./meta-elements.ts";
import { offerHeading, offerShown } from "./shown-metadata.ts";
import { titleCleaner } from "./title.ts";
import { attribute, type Element, elements, type HtmlTree } from "./tree.ts";

/** Reads a page's metadata: JSON-LD, `<meta>`, then what elements show. */
export function readHtmlMetadata(tree: HtmlTree, metadata: MetadataCollector): void {
  const all = [...elements(tree.document)];
  const cleanTitle = titleCleaner(all);
  const link = all.find(
    (element) => element.tagName === "link" && /^canonical$/i.test(attribute(element, "rel") ?? ""),
  );
  offerAttribute("url", link, "href", tree, metadata);
  offerJsonLd(tree, cleanTitle, metadata);
  offerHeading(all, tree, cleanTitle, metadata);
  offerMeta(all, tree, cleanTitle, metadata);
  offerShown(all, tree, cleanTitle, metadata);
  offerDayOfAddress(metadata);
  offerAttribute(
    "inLanguage",
    all.find(({ tagName }) => tagName === "html"),
    "lang",
    tree,
    metadata,
  );
}

/** The day that many outlets put into an article's address: "/2024/05/03/bridge", "/bridge-2024-05-03.html". */
function offerDayOfAddress(metadata: MetadataCollector): void {
  const day = /(?<=[/-])(?:19|20)\d\d([/-])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?=[/.-]|$)/.exec(
    metadata.value("url") ?? "",
  );
  if (day === null) return;
  const origin = metadata.build().origins.url;
  if (origin !== undefined) metadata.offer("datePublished", day[0].replaceAll("/", "-"), origin);
}

function offerAttribute(
  field: "url" | "inLanguage",
  element: Element | undefined,
  name: string,
  tree: HtmlTree,
  metadata: MetadataCollector,
): void {
  if (element === undefined) return;
  metadata.offer(field, attribute(element, name), {
    from: "element",
    span: attributeSpan(element, name, tree),
  });
}
