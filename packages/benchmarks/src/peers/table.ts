import type { MissingPeer } from "./peer.ts";
import type { PeerScore } from "./score-peer.ts";

/** The peers side by side: a table per suite, and who is missing. */
export function formatPeerTables(scores: readonly PeerScore[], missing: readonly MissingPeer[]): string {
  const suites = [...new Set(scores.map(({ suite }) => suite))];
  const tables = suites.map((suite) => {
    const own = scores.filter((score) => score.suite === suite);
    const head = `${suite}: ${own[0]?.n} loaded expressions in ${own[0]?.files} texts`;
    const rows = own.map((score) => [
      score.peer,
      String(score.findings),
      share(score.precision),
      share(score.recallStrong),
      share(score.recallAll),
      score.version,
    ]);
    return `${head}\n${columns([["peer", "findings", "precision", "recall strong", "recall all", "version"], ...rows])}`;
  });
  return [...tables, ...missing.map(({ name, reason }) => `${name} is not installed: ${reason}`)].join(
    "\n\n",
  );
}

function share(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

/** The first and the last column to the left, numbers to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 || i === 5 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
