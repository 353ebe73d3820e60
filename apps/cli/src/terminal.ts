import picocolors from "picocolors";
import { hyperlink, showsHyperlinks } from "./hyperlinks.ts";

/** How text may be printed. */
export interface Terminal {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Columns to fill. */
  readonly width: number;
  /** Whether symbols beyond ASCII are shown right. */
  readonly unicode: boolean;
  /** Makes text lead to an address, where links are shown. */
  readonly link: (text: string, uri: string) => string;
}

/**
 * Tells what the output can show. Colours: `--no-color`, then NO_COLOR, then FORCE_COLOR (0 for none), else on a
 * terminal. Links: where colours are, on terminals that show them, or by FORCE_HYPERLINK. Symbols: where the locale
 * is UTF-8.
 */
export function terminal(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
  allowColor: boolean,
): Terminal {
  const isTTY = output.isTTY === true;
  const colored = allowColor && wantsColor(isTTY, env);
  const linked = (colored || env.FORCE_HYPERLINK !== undefined) && showsHyperlinks(isTTY, env);
  return {
    colors: picocolors.createColors(colored),
    width: Math.min(Math.max(output.columns ?? 80, 40), 120),
    unicode: hasUnicode(env),
    link: linked ? hyperlink : (text) => text,
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
