import { escapeHtml } from "./escape-html.ts";

interface Token {
  readonly info: string;
}

type Render = (tokens: readonly Token[], index: number, ...rest: readonly never[]) => string;

interface MarkdownParser {
  readonly renderer: { readonly rules: Record<string, Render | undefined> };
}

/** Shows the file that a code block is, and lets wide tables be moved from side to side. */
export function markup({ renderer }: MarkdownParser): void {
  const { rules } = renderer;
  const { fence } = rules;
  if (fence !== undefined) {
    rules.fence = (tokens, index, ...rest) => {
      // The name is taken out of the token when it is rendered.
      const name = /\s\[(.+)\]$/.exec(tokens[index]?.info ?? "")?.[1];
      const code = fence(tokens, index, ...rest);
      if (name === undefined || name === "output") return code;
      return `<div class="code-title">${escapeHtml(name)}</div>${code}`;
    };
  }
  rules.table_open = () =>
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>\n';
  rules.table_close = () => "</table></div>\n";
}
