import process from "node:process";
import { expect, it } from "vitest";
import { parseArticle } from "./parse-article.ts";

const many = (times: number, text: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => text(i)).join("");

/** What nobody writes, in any length: its name, the file's extension, a size to start from, the text. */
const HOSTILE: readonly (readonly [string, string, number, (size: number) => string])[] = [
  ["one word", "txt", 100_000, (n) => "a".repeat(n)],
  ["marks without white space", "txt", 3000, (n) => "1,".repeat(n)],
  ["one paragraph", "txt", 300, (n) => "The council rebuilt the pier on Tuesday. ".repeat(n)],
  ["front matter that never ends", "txt", 500, (n) => `---\n${"a: b\n".repeat(n)}`],
  ["contacts", "txt", 1500, (n) => "Contact:\n".repeat(n)],
  ["rules", "txt", 3000, (n) => "----\n".repeat(n)],
  ["labels of advertisements", "txt", 1500, (n) => "Advertisement\n".repeat(n)],
  ["credits", "txt", 500, (n) => "Photo: AP\n".repeat(n)],
  ["short lines", "txt", 3000, (n) => "Ad\n".repeat(n)],
  ["hyphens at line ends", "txt", 600, (n) => "a well-\nknown re-\nlated\n".repeat(n)],
  ["open quotation marks", "txt", 400, (n) => many(n, (i) => `“The pier ${i} is old.\n\n`)],
  [
    "quotations that may be pull quotes",
    "txt",
    200,
    (n) => many(n, (i) => `“The old pier will be rebuilt by the council as number ${i}.”\n\n`),
  ],
  ["turns of many speakers", "txt", 150, (n) => many(n, (i) => `ANN ODE: Is it ${i}?\nBO LEE: No.\n`)],
  ["block quotes in block quotes", "md", 5000, (n) => `${">".repeat(n)} a`],
  ["lists in lists", "md", 150, (n) => many(n, (i) => `${"  ".repeat(Math.min(i, 60))}- a\n`)],
  ["comments without an end", "md", 200, (n) => `a ${"<!-- ".repeat(n)}`],
  ["lists nested deeper than any page", "html", 2000, (n) => "<ul><li>Text".repeat(n)],
  ["plain paragraphs", "md", 300, (n) => many(n, (i) => `The pier ${i} is old.\n\n`)],
];

/** Four times the text may take so many times as long: 16 would be the square. */
const AT_MOST = 8;

/** Of processor time: what other programs do meanwhile doesn't count. */
async function secondsFor(path: string, text: string): Promise<number> {
  const start = process.cpuUsage();
  // Each value is worked out when it is asked for.
  Object.values(await parseArticle({ path, text }));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** How many times as long the larger text takes; the best times of some runs, since other work disturbs a few. */
async function growth(path: string, small: string, large: string): Promise<number> {
  await secondsFor(path, small);
  let [best, bestLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 8; run++) {
    // In turn, since a file that was read last isn't read again.
    bestLarge = Math.min(bestLarge, await secondsFor(path, large));
    best = Math.min(best, await secondsFor(path, small));
    if (bestLarge / best < AT_MOST - 2) break;
  }
  return bestLarge / best;
}

it.each(HOSTILE)("takes no square of the time for %s", async (name, extension, size, text) => {
  const path = `hostile.${extension}`;
  const grown = await growth(path, text(size), text(size * 4));
  expect(grown, `${name}: times as long for four times the text`).toBeLessThan(AT_MOST);
});
