import type { Result } from "./run.ts";

/** The results for a reader: a heading per set and task, its single values on wrapped lines, its tables below. */
export function formatTable(results: readonly Result[], width = 110): string {
  return results.map((result) => formatResult(result, width)).join("\n\n");
}

function formatResult({ suite, task, n, metrics }: Result, width: number): string {
  const lines = [`${suite}  ${task}  n=${n}`];
  const single = Object.entries(metrics).filter(([, value]) => !isTable(value));
  let line = " ";
  for (const [name, value] of single) {
    const cell = ` ${name}=${formatValue(value)}`;
    if (line.length + cell.length > width && line.trim() !== "") {
      lines.push(line);
      line = " ";
    }
    line += cell;
  }
  if (line.trim() !== "") lines.push(line);
  for (const [name, value] of Object.entries(metrics)) {
    if (!isTable(value)) continue;
    lines.push(`  ${name}`);
    const rows = Object.entries(value);
    const wide = Math.max(...rows.map(([row]) => row.length));
    for (const [row, cells] of rows) lines.push(`    ${row.padEnd(wide)}  ${formatValue(cells)}`);
  }
  return lines.join("\n");
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}

function formatValue(value: unknown): string {
  if (value === null) return "-";
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toFixed(3);
  if (isTable(value)) {
    return Object.entries(value)
      .map(([name, entry]) => `${name} ${formatValue(entry)}`)
      .join("  ");
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
