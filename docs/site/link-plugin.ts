import { siteAddress } from "./repository.ts";

interface Token {
  readonly type: string;
  readonly children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

interface MarkdownState {
  readonly tokens: readonly Token[];
  readonly env: { readonly relativePath?: string };
}

interface MarkdownParser {
  readonly core: { readonly ruler: { push(name: string, rule: (state: MarkdownState) => void): void } };
}

/** Has links of the pages in docs/ that lead to other files of the repository lead to the site's pages of them. */
export function repositoryLinks(parser: MarkdownParser): void {
  parser.core.ruler.push("repository-links", ({ tokens, env }) => {
    const from = `docs/${env.relativePath ?? ""}`;
    for (const { children } of tokens) if (children !== null) mapLinks(children, from);
  });
}

function mapLinks(children: Token[], from: string): void {
  const kept: Token[] = [];
  const dropped: boolean[] = [];
  for (const token of children) {
    if (token.type === "link_open") {
      const address = siteAddress(from, token.attrGet("href") ?? "");
      dropped.push(address === null);
      if (address === null) continue;
      token.attrSet("href", address);
    } else if (token.type === "link_close" && dropped.pop() === true) continue;
    kept.push(token);
  }
  children.splice(0, children.length, ...kept);
}
