import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { isCellFile, isRecordFile } from "./records.ts";

/** A folder that holds record files. */
export interface SetFolder {
  readonly folder: string;
  /** Path relative to the data folder, with "/"; the data folder's own name where it is the set itself. */
  readonly path: string;
  /** File names, sorted. */
  readonly files: readonly string[];
  /** The folder that paths in the records are relative to: mostly the set's own. */
  readonly texts: string;
}

/** All folders with record files in and below `data`, sorted by path. Folders below a set belong to that set. */
export function discoverSets(data: string): readonly SetFolder[] {
  const sets: SetFolder[] = [];
  function visit(folder: string): void {
    const names = readdirSync(folder).sort();
    const files = names.filter((name) => isRecordFile(name) && statSync(join(folder, name)).isFile());
    if (files.length > 0) {
      const path = relative(data, folder).split(sep).join("/");
      sets.push({ folder, path: path === "" ? basename(data) : path, files, texts: folder });
      return;
    }
    for (const name of names) {
      if (name.startsWith(".") || name === "node_modules") continue;
      const child = join(folder, name);
      if (statSync(child, { throwIfNoEntry: false })?.isDirectory()) visit(child);
    }
  }
  visit(data);
  return sets;
}

/**
 * The sets whose texts are kept elsewhere: `NAME-….jsonl` or `NAME-….json` in `annotations` speaks of the files in the folder NAME of
 * `data`. One whose texts are absent is left out.
 */
export function annotatedSets(annotations: string, data: string): readonly SetFolder[] {
  const byName = new Map<string, string[]>();
  for (const file of readdirSync(annotations).sort()) {
    const name = /^([^-]+)-/.exec(file)?.[1];
    if (name === undefined || !(isRecordFile(file) || isCellFile(file))) continue;
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return [...byName]
    .map(([path, files]) => ({ folder: annotations, path, files, texts: join(data, path) }))
    .filter(({ texts }) => statSync(texts, { throwIfNoEntry: false })?.isDirectory());
}

/** The sets that `suite` names: by path, by folder name, or by the name of a folder of sets. */
export function selectSets(sets: readonly SetFolder[], suite: string | null): readonly SetFolder[] {
  if (suite === null) return sets;
  const wanted = suite.replace(/\\/g, "/").replace(/^\.?\/+|\/+$/g, "");
  return sets.filter(
    ({ path }) => path === wanted || path.startsWith(`${wanted}/`) || path.split("/").includes(wanted),
  );
}

/** Names the sets by their folder's own name, or by the whole path where two share one. */
export function suiteNames(sets: readonly SetFolder[]): ReadonlyMap<SetFolder, string> {
  const counts = new Map<string, number>();
  for (const { path } of sets) counts.set(lastPart(path), (counts.get(lastPart(path)) ?? 0) + 1);
  return new Map(
    sets.map((set) => [set, counts.get(lastPart(set.path)) === 1 ? lastPart(set.path) : set.path]),
  );
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
