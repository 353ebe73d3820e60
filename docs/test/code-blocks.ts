/** A fenced block of a Markdown page. */
export interface CodeBlock {
  readonly language: string;
  /** What stands in brackets behind the language: the file that the block is, or "output". */
  readonly title: string | null;
  readonly code: string;
  /** Offsets of the code in the page. */
  readonly start: number;
  readonly end: number;
  /** 1-based, of the first fence. */
  readonly line: number;
}

export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```([\w-]+)?([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = "", rest = "", code = ""] = match;
    const start = match.index + match[0].indexOf("\n") + 1;
    return {
      language,
      title: /\[(.+)\]/.exec(rest)?.[1] ?? null,
      code,
      start,
      end: start + code.length,
      line: markdown.slice(0, match.index).split("\n").length,
    };
  });
}

/** The commands of a shell block: lines, joined where one ends in a backslash, without comments. */
export function commandsOf({ code }: CodeBlock): string[] {
  return code
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}
