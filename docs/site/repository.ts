import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository, with a slash at its end. VitePress bundles its configuration into docs/. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** @param path Relative to the root of the repository. */
export function readRepositoryFile(path: string): string {
  return readFileSync(`${ROOT}${path}`, "utf8");
}

/** What pages are called that have the name of their package where they come from, by address. */
export const TITLES: Readonly<Record<string, string>> = {
  "/reference/cli": "The command line",
  "/reference/vscode": "Evenhand in VS Code",
  "/reference/library": "The library: @evenhand/core",
  "/reference/benchmarks": "Benchmarks",
};

/** Files of the repository that are pages of the site, by the address that they have there. */
export const PAGES_FROM_FILES: Readonly<Record<string, string>> = {
  "apps/cli/README.md": "/reference/cli",
  "apps/vscode/README.md": "/reference/vscode",
  "packages/core/README.md": "/reference/library",
  "packages/benchmarks/README.md": "/reference/benchmarks",
  "examples/harbour-tram/README.md": "/examples/harbour-tram",
  "examples/harbour-tram": "/examples/harbour-tram",
  "examples/night-unit/README.md": "/examples/night-unit",
  "examples/night-unit": "/examples/night-unit",
};

/** Files that the site serves as they are, by their address. */
export const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["config", "document", "explain", "lint", "parse", "report"].map((name) => [
      `apps/cli/schema/${name}.schema.json`,
      `/schema/${name}.schema.json`,
    ]),
  ),
  "examples/workflows/evenhand.yml": "/examples/workflows/evenhand.yml",
  ...Object.fromEntries(
    ["emacs.el", "helix.toml", "neovim.lua", "options.json", "sublime-text.json", "zed.json"].map((name) => [
      `docs/editors/${name}`,
      `/editors/${name}`,
    ]),
  ),
};

const RULE_PAGE = /^packages\/core\/src\/rules\/([\w-]+\/[\w-]+)\/README\.md$/;
const DOCS_PAGE = /^docs\/(.+)\.md$/;

/**
 * The address on the site that a link in a file of the repository leads to, from the site's root on. An address of
 * another host or within the page stays as it is; null where the site has no such page.
 *
 * @param from The file with the link, relative to the root of the repository.
 */
export function siteAddress(from: string, href: string): string | null {
  if (/^([a-z]+:|#|\/)/.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  const file = posix.join(posix.dirname(from), path).replace(/\/$/, "");
  const page = pageOf(file);
  return page === null ? null : `${page}${anchor === undefined ? "" : `#${anchor}`}`;
}

function pageOf(file: string): string | null {
  const rule = RULE_PAGE.exec(file)?.[1];
  if (rule !== undefined) return `/rules/${rule}`;
  const docs = DOCS_PAGE.exec(file)?.[1];
  if (docs !== undefined) return `/${docs.replace(/(^|\/)(README|index)$/, "$1")}`;
  return PAGES_FROM_FILES[file] ?? FILES[file] ?? null;
}

/** Markdown of the repository with links for the site; what leads to no page of it is left as words. */
export function markdownForSite(markdown: string, from: string): string {
  return markdown.replace(
    /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g,
    (_whole, picture: string, words: string, href: string) => {
      if (picture !== "")
        return `![${words}](/${href.startsWith("media/") ? href : `media/${posix.basename(href)}`})`;
      const address = siteAddress(from, href);
      return address === null ? words : `[${words}](${address})`;
    },
  );
}
