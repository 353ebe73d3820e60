import process from "node:process";
import { lint, lintArticle, parseArticle, parseSummary } from "@evenhand/core";

const WIRE =
  "Bellport council votes to rebuild the pier\n\nThe council voted 12 to 7 on Tuesday to rebuild the old pier, Mayor Ilse Brandt said.\n";
const SUMMARY = "# Pier\n\nThe council voted 12 to 9 on Monday, Ilse Brandt said.[^a]\n\n[^a]: a.txt\n";

/** What a text is read as: the summary, or the only source of one. */
export type Role = "summary" | "txt" | "md" | "html";

/** Milliseconds of the processor's time that reading and checking a text takes. */
export async function timeFor(text: string, role: Role): Promise<number> {
  const before = process.cpuUsage();
  const path = role === "summary" ? "a.txt" : `a.${role}`;
  const article = await parseArticle({ path, text: role === "summary" ? WIRE : text });
  const summary = parseSummary({ path: "summary.md", text: role === "summary" ? text : SUMMARY });
  lint({ summary, sources: [{ id: "a", target: "a.txt", article }] });
  if (role !== "summary") lintArticle(article);
  return process.cpuUsage(before).user / 1000;
}

/**
 * The exponent by which time grows with a text, from the best times for 1, 2, 4 and 8 times its size: 1 is linear, 2
 * the square. The slope of the line through the logarithms.
 *
 * @param runs How often each size is timed.
 */
export async function exponentFor(
  make: (size: number) => string,
  size: number,
  role: Role,
  runs = 3,
): Promise<number> {
  const points: { x: number; y: number }[] = [];
  for (const factor of [1, 2, 4, 8]) {
    const text = make(size * factor);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) best = Math.min(best, await timeFor(text, role));
    points.push({ x: Math.log2(text.length), y: Math.log2(Math.max(1, best)) });
  }
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
