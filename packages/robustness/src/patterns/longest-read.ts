import { hashOfPattern, matchingFlags } from "./pattern.ts";

/**
 * The most characters that each pattern is given while some work is done, as itself or as one of the alternatives of a
 * larger one: by its hash, for those that were used at all.
 *
 * Every use of a regular expression that a program can see, by a string's methods too, calls `exec` where that is not
 * the built-in one.
 *
 * @param patterns As literals, by their hashes.
 */
export async function longestReadBy(
  patterns: ReadonlyMap<string, string>,
  work: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const longest = new Map<string, number>();
  const hashesOf = hashesByPattern(patterns);
  const native = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    const { length } = String(text);
    for (const hash of hashesOf(this)) {
      if (length > (longest.get(hash) ?? -1)) longest.set(hash, length);
    }
    return native.call(this, text);
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = native;
  }
  return longest;
}

/** Looks up which of the patterns an expression is, or holds. */
function hashesByPattern(patterns: ReadonlyMap<string, string>): (expression: RegExp) => readonly string[] {
  const known = new WeakMap<RegExp, readonly string[]>();
  const byText = new Map<string, readonly string[]>();
  const listed = [...patterns].map(([hash, literal]) => {
    const [, source = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(literal) ?? [];
    return { hash, alternative: `(?:${source})`, flags: matchingFlags(flags) };
  });
  const lookUp = (source: string, flags: string): readonly string[] =>
    listed
      .filter(
        ({ hash, alternative, flags: own }) =>
          // A copy that splits a text is sticky, whatever the pattern.
          [flags, flags.replace("y", "")].some((each) => hashOfPattern({ source, flags: each }) === hash) ||
          (own === flags && source.includes(alternative)),
      )
      .map(({ hash }) => hash);
  return (expression) => {
    let hashes = known.get(expression);
    if (hashes !== undefined) return hashes;
    const { source, flags } = expression;
    const text = `${source}/${flags}`;
    hashes = byText.get(text) ?? lookUp(source, matchingFlags(flags));
    byText.set(text, hashes);
    known.set(expression, hashes);
    return hashes;
  };
}
