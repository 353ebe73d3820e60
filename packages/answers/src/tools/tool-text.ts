/** What a tool is called, and how its result reads, whoever offers it. */
export interface ToolText {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** @param result The result, neutralised. */
  text(result: object): string;
}

/** Lines of an answer under a heading, or nothing where there are none. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}
