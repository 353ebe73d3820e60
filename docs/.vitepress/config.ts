import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig } from "vitepress";
import { generatePages } from "../site/generate-pages.ts";
import { repositoryLinks } from "../site/link-plugin.ts";
import { markup } from "../site/markup-plugin.ts";
import { nav, sidebar } from "../site/navigation.ts";
import { FILES, ROOT } from "../site/repository.ts";

/** Findings lead to /evenhand/rules/…; another host may have another path. */
const BASE = process.env.EVENHAND_SITE_BASE ?? "/evenhand/";

await generatePages();

export default defineConfig({
  base: BASE,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${BASE}media/icon.svg` }]],
  lang: "en",
  title: "Evenhand",
  description:
    "Checks summaries of news articles against the articles: evidence, contradictions, loaded wording, balance.",
  cleanUrls: true,
  rewrites: { "decisions/README.md": "decisions/index.md" },
  // Files that the site serves as they are; the tests of the built site follow all links.
  ignoreDeadLinks: [/^\/(schema|editors|examples\/workflows)\//],
  srcExclude: ["node_modules/**"],
  metaChunk: true,
  markdown: {
    config(parser) {
      repositoryLinks(parser);
      markup(parser as unknown as Parameters<typeof markup>[0]);
    },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  themeConfig: {
    logo: "/media/icon.svg",
    nav,
    sidebar,
    outline: { level: [2, 3], label: "On this page" },
    search: {
      provider: "local",
      options: {
        detailedView: false,
        miniSearch: {
          searchOptions: {
            prefix: true,
            fuzzy: 0.1,
            combineWith: "AND",
            boost: { title: 6, titles: 4, text: 1 },
          },
        },
      },
    },
    docFooter: { prev: false, next: false },
    externalLinkIcon: true,
    notFound: {
      title: "There is no such page",
      quote:
        "The address may be mistyped, or the page has moved. The search at the top finds pages and rules.",
      linkText: "To the start page",
    },
    footer: { message: "MIT. Evenhand runs on your machine: this site loads nothing from another host." },
  },
  buildEnd({ outDir }) {
    for (const [file, address] of Object.entries(FILES)) {
      const to = join(outDir, address);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(join(ROOT, file), to);
    }
  },
});
