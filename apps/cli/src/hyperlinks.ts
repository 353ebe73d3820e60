type Env = Readonly<Record<string, string | undefined>>;

/** Programs that show links, by TERM_PROGRAM, from the version on. */
const PROGRAMS: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  "iTerm.app": [3, 1],
  WezTerm: [20200620, 0],
  vscode: [1, 72],
  ghostty: [0, 0],
  zed: [0, 0],
};

/** Terminals that show links, by TERM. */
const TERMINALS: ReadonlySet<string> = new Set(["alacritty", "foot", "xterm-ghostty", "xterm-kitty"]);

/**
 * Whether the output shows hyperlinks (OSC 8), told as the package supports-hyperlinks tells it: FORCE_HYPERLINK
 * decides (0 for none), else it must be a terminal that is known for them, and not the log of a CI job.
 */
export function showsHyperlinks(isTTY: boolean, env: Env): boolean {
  const { FORCE_HYPERLINK: forced, TERM_PROGRAM, TERM_PROGRAM_VERSION, VTE_VERSION } = env;
  if (forced !== undefined) return forced === "" || Number.parseInt(forced, 10) !== 0;
  if (!isTTY || env.CI || env.TEAMCITY_VERSION || env.TERM === "dumb") return false;
  if (env.WT_SESSION) return true;
  const since = PROGRAMS[TERM_PROGRAM ?? ""];
  if (since !== undefined) return reaches(versionOf(TERM_PROGRAM_VERSION), since);
  // 0.50.0 crashes on links.
  if (VTE_VERSION && VTE_VERSION !== "0.50.0") return reaches(vteVersionOf(VTE_VERSION), [0, 50]);
  return TERMINALS.has(env.TERM ?? "");
}

/** @param uri Absolute, in ASCII. */
export function hyperlink(text: string, uri: string): string {
  return `\u001b]8;;${uri}\u0007${text}\u001b]8;;\u0007`;
}

/** What leads to a line behind the address of a file, in the programs that know a way; else nothing. */
export function lineFragment(line: number, { TERM_PROGRAM, TERM }: Env): string {
  if (TERM_PROGRAM === "vscode") return `#L${line}`;
  return TERM_PROGRAM === "iTerm.app" || TERM === "xterm-kitty" ? `#${line}` : "";
}

type Version = readonly [major: number, minor: number];

/** `1.72.3`, and dates as WezTerm counts by: `20220101-133340-7edc5b5a`. */
function versionOf(text = ""): Version {
  const [, major = "0", minor = "0"] = /^(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return [Number(major), Number(minor)];
}

/** `0.52.1`, or `5201` for it. */
function vteVersionOf(text: string): Version {
  return /^\d{3,4}$/.test(text) ? [0, Math.floor(Number(text) / 100)] : versionOf(text);
}

function reaches([major, minor]: Version, [leastMajor, leastMinor]: Version): boolean {
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
