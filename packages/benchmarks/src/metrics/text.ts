const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Text for comparing: common entities decoded, quotation marks, dashes and white space made one, case folded. */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The words and numbers of a text, for comparing. */
export function words(text: string): readonly string[] {
  return comparable(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}

/** A page title without the site's name after (or before) a bar, dash or dot: "Mill closes | The Post". */
export function withoutSiteName(title: string): string {
  const parts = comparable(title).split(/\s+[|·»-]+\s+/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

/** Counts of runs of `size` words; of one shorter run where the text has fewer. */
export function shingles(text: string, size: number): ReadonlyMap<string, number> {
  const tokens = words(text);
  const counts = new Map<string, number>();
  const last = Math.max(tokens.length - size, 0);
  for (let i = 0; i <= last && tokens.length > 0; i++) {
    const shingle = tokens.slice(i, i + size).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** The names in a byline: "By Ann Lee, MD and Bo Ray" has two. Degrees and roles after a comma stay out. */
export function bylineNames(byline: string): ReadonlySet<string> {
  const names = byline
    .replace(/^\s*(?:by|from|words by|written by)[\s:]+/i, "")
    .split(/\s*(?:,|;|\||\/|&|\band\b|\bund\b)\s*/i)
    .map(nameKey)
    .filter((name) => name !== "" && !/^(?:phd|md|dr|ma|ms|msc|mph|rd|jr|sr|esq|staff|reporter)$/.test(name));
  return new Set(names);
}

/** A name without case, accents, marks and titles. */
export function nameKey(name: string): string {
  return comparable(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\b(?:mr|mrs|ms|dr|prof|sir|dame|lord|sen|rep|gov|president|minister|insp)\b\.?/g, "")
    .replace(/[^\p{L}\p{N}' -]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether one name is the other, or its last part ("Lee" for "Ann Lee"). */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  return x !== "" && y !== "" && (x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`));
}
