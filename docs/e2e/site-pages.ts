import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BASE, DIST } from "./site-server.ts";

/** A page of the built site. */
export interface SitePage {
  /** Its address from the site's root on, without an ending; empty for the start page. */
  readonly path: string;
  readonly html: string;
}

export function sitePages(): SitePage[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html") && name !== "404.html")
    .map((name) => ({
      path: name.replaceAll("\\", "/").replace(/(^|\/)index\.html$|\.html$/, "$1"),
      html: readFileSync(join(DIST, name), "utf8"),
    }));
}

/** The addresses that a page leads to or loads, resolved; those of other hosts are left out. */
export function linksOf({ path, html }: SitePage): URL[] {
  const page = new URL(`http://site${BASE}${path}`);
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, written = ""]) => {
    const address = new URL(written.replaceAll("&amp;", "&"), page);
    return address.host === page.host ? [address] : [];
  });
}

/** The anchors of a page. */
export function anchorsOf({ html }: SitePage): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
}
