import { createHash } from "node:crypto";

/** A regular expression that ships, whatever the places where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `path:line`, the path from the root of the repository. */
  readonly places: readonly string[];
}

/** Names a pattern by what it matches; flags that say only what is returned are left out. */
export function hashOfPattern({ source, flags }: Pick<Pattern, "source" | "flags">): string {
  return createHash("sha256")
    .update(`${source}/${matchingFlags(flags)}`)
    .digest("hex")
    .slice(0, 16);
}

export function matchingFlags(flags: string): string {
  return [...flags]
    .filter((flag) => "imsuy".includes(flag))
    .sort()
    .join("");
}

export function joined(patterns: readonly Pattern[]): readonly Pattern[] {
  const byHash = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const hash = hashOfPattern(pattern);
    const places = [...(byHash.get(hash)?.places ?? []), ...pattern.places];
    byHash.set(hash, { ...(byHash.get(hash) ?? pattern), places: [...new Set(places)] });
  }
  return [...byHash.values()];
}
