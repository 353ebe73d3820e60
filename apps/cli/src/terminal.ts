import picocolors from "picocolors";

/** How text may be printed. */
export interface Terminal {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Columns to fill. */
  readonly width: number;
  /** Whether symbols beyond ASCII are shown right. */
  readonly unicode: boolean;
}

/**
 * Tells what the output can show. Colours: `--no-color`, then NO_COLOR, then FORCE_COLOR (0 for none), else on a
 * terminal. Symbols: where the locale is UTF-8.
 */
export function terminal(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
  allowColor: boolean,
): Terminal {
  return {
    colors: picocolors.createColors(allowColor && wantsColor(output.isTTY === true, env)),
    width: Math.min(Math.max(output.columns ?? 80, 40), 120),
    unicode: hasUnicode(env),
  };
}

function wantsColor(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTTY && env.TERM !== "dumb";
}

function hasUnicode(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  if (locale) return /utf-?8/i.test(locale);
  return Boolean(env.WT_SESSION) || env.TERM_PROGRAM === "vscode";
}
