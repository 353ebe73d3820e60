/** Lists and maps in each other, and lines, that front matter or a configuration has at most. */
const DEEPEST = 64;
const MOST_LINES = 5000;

export interface YamlProblem {
  /** 1-based, in the YAML text. */
  readonly line: number;
  readonly problem: string;
}

/**
 * Where YAML is deeper or longer than anybody writes, before a parser sees it that calls itself for each level, tries
 * some levels twice and compares each key with every other. Counts what could open a level, in quoted text too.
 */
export function yamlLimitProblem(yaml: string): YamlProblem | null {
  let depth = 0;
  const lines = yaml.split(/\r\n|\r|\n/);
  if (lines.length > MOST_LINES)
    return { line: MOST_LINES + 1, problem: `there are more than ${MOST_LINES} lines` };
  for (const [i, line] of lines.entries()) {
    const opened = /^(?:[ \t]*[-?:](?=[ \t]|$))*/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0;
    for (const character of line) {
      if (character === "[" || character === "{") depth += 1;
      else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
      if (depth + opened > DEEPEST) {
        return { line: i + 1, problem: `lists and maps nest deeper than ${DEEPEST} levels` };
      }
    }
  }
  return null;
}
