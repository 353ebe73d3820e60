import { inert } from "../printable.ts";
import { columnsOf } from "../reporters/wrap.ts";

/** Rows in columns below their names; a column of numbers stands to the right, an empty one is left out. */
export function formatColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  styleHead: (text: string) => string,
): string {
  const used = names.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ""));
  const cellOf = (row: readonly string[], i: number): string => inert(row[i] ?? "").replace(/\s+/g, " ");
  const widths = new Map(
    used.map((i) => [i, Math.max(...[names, ...rows].map((row) => columnsOf(cellOf(row, i))))]),
  );
  const lines = [names, ...rows].map((row, line) =>
    used
      .map((i) => {
        const cell = cellOf(row, i);
        const gap = " ".repeat((widths.get(i) ?? 0) - columnsOf(cell));
        const isNumber = rows.every((each) => /^\d*$/.test(cellOf(each, i)));
        const styled = line === 0 ? styleHead(cell) : cell;
        return isNumber ? gap + styled : styled + gap;
      })
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
