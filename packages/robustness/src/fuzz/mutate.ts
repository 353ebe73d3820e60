import type { Folder } from "../examine.ts";
import type { Random } from "../random.ts";
import { PIECES } from "./pieces.ts";
import type { Seed, Seeds } from "./seeds.ts";

/** Characters that a text has at most after changes. */
const LONGEST = 12_000;

type Change = (text: string, random: Random, texts: readonly Seed[]) => string;

/** A stretch of a text, short ones more often than long ones. */
function stretchOf(text: string, random: Random): readonly [from: number, to: number] {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + 1 + Math.floor(200 ** random.next()))];
}

function cut(text: string, from: number, to: number, instead: string): string {
  return text.slice(0, from) + instead + text.slice(to);
}

const CHANGES: readonly Change[] = [
  (text, random) => cut(text, ...stretchOf(text, random), ""),
  (text, random) => {
    const at = random.below(text.length + 1);
    return cut(text, at, at, random.pick(PIECES));
  },
  (text, random) => cut(text, ...stretchOf(text, random), random.pick(PIECES)),
  (text, random) => {
    const [from, to] = stretchOf(text, random);
    const at = random.below(text.length + 1);
    return cut(text, at, at, text.slice(from, to));
  },
  (text, random) => {
    const [from, to] = stretchOf(text, random);
    return cut(text, from, to, text.slice(from, to).repeat(2 + Math.floor(60 ** random.next())));
  },
  (text, random) => {
    const piece = random.pick(PIECES);
    const at = random.below(text.length + 1);
    return cut(text, at, at, piece.repeat(1 + Math.floor(300 ** random.next())));
  },
  (text, random, texts) => {
    const other = random.pick(texts).text;
    const [from, to] = stretchOf(other, random);
    const at = random.below(text.length + 1);
    return cut(text, at, at, other.slice(from, to));
  },
  (text, random) => {
    const lines = text.split("\n");
    const [line = ""] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line);
    return lines.join("\n");
  },
  (text, random) => {
    const [from, to] = stretchOf(text, random);
    const piece = text.slice(from, to);
    return cut(text, from, to, random.below(2) === 0 ? piece.toUpperCase() : piece.toLowerCase());
  },
  (text, random) => {
    const mark = random.pick(PIECES);
    const other = random.pick(PIECES);
    return text.replaceAll(mark, other).slice(0, 2 * LONGEST);
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return cut(text, at, at + 1, String.fromCharCode(random.below(0x10000)));
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replace(/\n+/g, " "),
  (text, random) => {
    const [from, to] = stretchOf(text, random);
    return cut(text, from, to, Array.from(text.slice(from, to)).reverse().join(""));
  },
];

function changed(text: string, random: Random, texts: readonly Seed[]): string {
  let result = text;
  for (let times = Math.floor(12 ** random.next()); times > 0; times--) {
    result = random.pick(CHANGES)(result, random, texts);
  }
  return result.slice(0, LONGEST);
}

/** A folder that is changed here and there: the same one for the same seeds and numbers. */
export function anyFolder(seeds: Seeds, random: Random): Folder {
  const folder = random.pick(seeds.folders);
  if (random.below(4) === 0) return freshFolder(seeds, random);
  const changesSources = random.below(2) === 0;
  return {
    summary: random.below(8) === 0 ? folder.summary : changed(folder.summary, random, seeds.texts),
    sources: folder.sources.map(({ path, text }) => ({
      path,
      text: changesSources && random.below(3) === 0 ? changed(text, random, seeds.texts) : text,
    })),
  };
}

/** Any text as a summary, beside any text as its source. */
function freshFolder({ texts }: Seeds, random: Random): Folder {
  const article = random.pick(texts);
  const summary = changed(random.pick(texts).text, random, texts);
  const path = `a.${random.below(6) === 0 ? random.pick(["md", "txt", "html"]) : article.extension}`;
  return {
    summary: random.below(2) === 0 ? `${summary}\n\nThey agree.[^a]\n\n[^a]: ${path}\n` : summary,
    sources: [{ path, text: changed(article.text, random, texts) }],
  };
}
