import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Folder } from "../examine.ts";

/** A text to start from, by what it is. */
export interface Seed {
  readonly text: string;
  readonly extension: "md" | "txt" | "html";
  readonly isSummary: boolean;
}

/** What a run starts from: whole folders to change a little, and texts to take pieces from. */
export interface Seeds {
  readonly folders: readonly Folder[];
  readonly texts: readonly Seed[];
}

/** Most characters that are taken of one text: a change shows in a short one as well, and sooner. */
const MOST = 6000;

/** Texts written for the purpose, in the forms of which the worked example has none. */
const WRITTEN: readonly Seed[] = [
  {
    extension: "txt",
    isSummary: false,
    text: `TRANSCRIPT: THE MORNING HOUR

ANN ODE: Is the pier safe, Minister?

BO LEE (transport minister): It is. We spent £4.5m, some 12% more than in 2023–24.

ANN ODE: The union says otherwise: "Nobody asked us".
`,
  },
  {
    extension: "md",
    isSummary: false,
    text: `---
title: "Pier: what comes next"
author: Ada Tolliver
date: 2025-03-04
---

> “We've waited *ten* years,” said Mayor Ilse Brandt, “and we won't wait for another.”

| Year | Cost |
|---|---|
| 2024 | 1,200,000 |
| 2025 | 1.4 million |

- The council voted 12 to 7 on Tuesday[^1].
- Critics call it a so-called "gift".

[^1]: See the [minutes](https://council.example/minutes).
`,
  },
  {
    extension: "html",
    isSummary: false,
    text: `<!doctype html><html lang="en"><head><title>Pier to be rebuilt | Coast Wire</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier to be rebuilt","datePublished":"2025-03-04","author":{"name":"Ada Tolliver"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Pier to be rebuilt</h1><p class="byline">By Ada Tolliver</p>
<p>The council voted 12&nbsp;to&nbsp;7 on Tuesday to rebuild the old pier, which closed in 2019&mdash;after a storm.</p>
<blockquote><p>&ldquo;We have waited ten years,&rdquo; said Mayor Ilse Brandt.</p></blockquote>
<table><tr><th>Cost<td>14 million crowns</table><aside>Read more: <a href=x>The storm</a></aside></article></body></html>`,
  },
  {
    extension: "md",
    isSummary: true,
    text: `---
sources:
  - id: wire
    path: wire.txt
  - talk.txt
---

# The pier

The council voted 12 to 9 on Wednesday to rebuild the old pier [@wire]. “We have waited for ten years,” said Mayor Brandt,
who <!-- evenhand-disable-line language/reporting-verb -- her word --> slammed the “so-called” plan.[^t] It is widely seen as a shocking failure; critics claim it will not be safe because it cost £4.5bn.

[^t]: talk.txt
`,
  },
];

/** @param folders Further folders with articles; those that do not exist are left out. */
export function readSeeds(example: string, folders: readonly string[] = []): Seeds {
  const sources = textsIn(join(example, "sources"));
  const summaries = textsIn(example).filter(({ path }) => path.startsWith("summary"));
  const written = WRITTEN.filter(({ isSummary }) => !isSummary);
  const further = folders.filter((folder) => existsSync(folder)).flatMap(textsIn);
  const cited = [
    { path: "wire.txt", text: written[0]?.text ?? "" },
    ...written.map(({ text, extension }, i) => ({ path: `a${i}.${extension}`, text })),
  ];
  return {
    folders: [
      ...summaries.map(({ text }) => ({
        summary: text,
        sources: sources.map((source) => ({ ...source, path: `sources/${source.path}` })),
      })),
      ...WRITTEN.filter(({ isSummary }) => isSummary).map(({ text }) => ({ summary: text, sources: cited })),
    ],
    texts: [
      ...WRITTEN,
      ...[...sources, ...summaries, ...further].map(({ path, text }) => ({
        text,
        extension: extensionOf(path),
        isSummary: path.startsWith("summary"),
      })),
    ],
  };
}

function textsIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder)
    .filter(
      (name) =>
        /\.(?:txt|md|html)$/.test(name) && name !== "README.md" && statSync(join(folder, name)).isFile(),
    )
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), "utf8").slice(0, MOST) }));
}

function extensionOf(path: string): Seed["extension"] {
  if (path.endsWith(".html")) return "html";
  return path.endsWith(".md") ? "md" : "txt";
}
