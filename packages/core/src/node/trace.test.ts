import { relative } from "node:path";
import { expect, it } from "vitest";
import { articleStore } from "./article-store.ts";
import { loadConfig } from "./config.ts";
import { loadDocument } from "./load-document.ts";
import { testFolder } from "./test-folder.ts";
import { traced } from "./trace.ts";

it("notes all that a document rests on, also what is missing, and what the store knew already", async () => {
  const folder = await testFolder({
    "a.md": "A.[^w] B.[^x] See [c](c.md).\n\n[^w]: w.txt\n\n[^x]: gone.txt\n",
    "c.md": "C.[^w]\n\n[^w]: w.txt\n",
    "w.txt": "The ferry line will reopen in May.\n",
    "w.txt.meta.yaml": "publisher: Coast Wire\n",
  });
  const store = articleStore(folder);
  const config = await loadConfig(folder);
  for (const time of [1, 2]) {
    const { store: watched, trace } = traced(store);
    await loadDocument(`${folder}/a.md`, config, watched);
    const names = [...trace.read].map((path) => relative(folder, path)).sort();
    const sources = ["gone.txt", "w.txt"].flatMap((name) => [
      name,
      ...["json", "yaml", "yml"].map((ending) => `${name}.meta.${ending}`),
    ]);
    expect([time, ...names]).toEqual([time, "a.md", "c.md", ...sources]);
    expect([...trace.sought].map((path) => relative(folder, path))).toContain("gone.txt");
  }
});

it("takes given texts for files, without the disk", async () => {
  const folder = await testFolder({ "w.txt": "The ferry line will reopen in May.\n" });
  const path = `${folder}/new.md`;
  const store = articleStore(folder, new Map([[path, "A.[^w]\n\n[^w]: w.txt\n"]]));
  const document = await loadDocument(path, await loadConfig(folder), store);
  expect(document.kind).toBe("summary");
  expect(document.kind === "summary" && document.sources).toHaveLength(1);
});
