import { check } from "recheck";
import { hashOfPattern, matchingFlags, type Pattern } from "./pattern.ts";

/** A text that makes a pattern slow: each pump again and again, with its prefix before it, and the suffix at the end. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** A pattern that some text makes slow, or of which that could not be told. */
export interface SlowPattern {
  readonly pattern: string;
  readonly complexity: string;
  readonly attack: Attack | null;
}

/** By the hash of a pattern, whether its time grows no faster than its text. */
export interface Verdicts {
  readonly safe: readonly string[];
  readonly slow: Readonly<Record<string, SlowPattern>>;
}

/** Milliseconds that the judge takes over one pattern before it says that it does not know. */
const LONGEST_TRIAL = 20_000;

/** Judges patterns, two at a time. */
export async function judged(patterns: readonly Pattern[]): Promise<Verdicts> {
  const safe: string[] = [];
  const slow: Record<string, SlowPattern> = {};
  const left = [...patterns];
  const judgeRest = async (): Promise<void> => {
    for (let pattern = left.pop(); pattern !== undefined; pattern = left.pop()) {
      const { source, flags } = pattern;
      const verdict = await check(source, matchingFlags(flags), { timeout: LONGEST_TRIAL });
      if (verdict.status === "safe") safe.push(hashOfPattern(pattern));
      else
        slow[hashOfPattern(pattern)] = {
          pattern: `/${source}/${flags}`,
          complexity: verdict.status === "vulnerable" ? verdict.complexity.summary : "unknown",
          attack:
            verdict.status === "vulnerable"
              ? {
                  pumps: verdict.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump })),
                  suffix: verdict.attack.suffix,
                }
              : null,
        };
    }
  };
  await Promise.all([judgeRest(), judgeRest()]);
  return { safe, slow };
}

/** The attack at about a length. */
export function attackText({ pumps, suffix }: Attack, length: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((length - fixed) / Math.max(1, once)));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
}
