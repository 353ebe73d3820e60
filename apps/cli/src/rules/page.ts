import type { Code, List, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type Styled, wrap } from "../reporters/wrap.ts";
import type { Terminal } from "../terminal.ts";

type Style = Styled["style"];

/** A rule's Markdown page for a terminal: the title and sections stand out, examples have a bar beside them. */
export function formatPage(markdown: string, terminal: Terminal): string {
  const { colors, width } = terminal;
  const lines: string[] = [];
  let bar: Style = colors.dim;
  let afterSource = false;
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === "heading") {
      const title = textOf(node.children);
      bar = title === "Incorrect" ? colors.red : title === "Correct" ? colors.green : colors.dim;
      lines.push("", node.depth === 1 ? colors.underline(colors.bold(title)) : colors.bold(title));
    } else {
      // A source and the summary that cites it stand together.
      lines.push(...(afterSource ? [] : [""]), ...blockLines(node, { terminal, width: width - 2, bar }));
    }
    afterSource = node.type === "code" && sourceOf(node) !== null;
  }
  return `${lines.join("\n")}\n\n`;
}

interface Layout {
  readonly terminal: Terminal;
  readonly width: number;
  /** How the bar beside examples is coloured. */
  readonly bar: Style;
}

function blockLines(node: RootContent, layout: Layout): string[] {
  if (node.type === "paragraph") return indented(wrap(inline(node.children, layout), layout.width));
  if (node.type === "list") return listLines(node, layout);
  if (node.type === "code") return codeLines(node, layout);
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => blockLines(child, layout));
}

function listLines(list: List, layout: Layout): string[] {
  const { unicode } = layout.terminal;
  return list.children.flatMap((item, i) => {
    const mark = list.ordered ? `${(list.start ?? 1) + i}.` : unicode ? "•" : "-";
    const lead = " ".repeat(mark.length + 1);
    const inner = item.children.flatMap((child) =>
      blockLines(child, { ...layout, width: layout.width - lead.length }),
    );
    return inner.map((line, n) => `  ${n === 0 ? `${mark} ` : lead}${line.slice(2)}`);
  });
}

function codeLines(code: Code, { terminal, width, bar }: Layout): string[] {
  const { colors } = terminal;
  const source = sourceOf(code);
  const head = source === null ? [] : [colors.dim(`source ${source}`)];
  const style = source === null ? (text: string) => text : colors.dim;
  const body = code.value
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [""] : wrap([{ text: line, style }], width - 2)));
  return [...head, ...body].map((line) => `  ${bar(barOf(terminal))} ${line}`.trimEnd());
}

/** The id that an example's source is cited by; null for a block that is no source. */
function sourceOf({ meta }: Code): string | null {
  return /source=(\S+)/.exec(meta ?? "")?.[1] ?? null;
}

function barOf({ unicode }: Terminal): string {
  return unicode ? "│" : "|";
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function inline(nodes: readonly PhrasingContent[], layout: Layout, style: Style = (text) => text): Styled[] {
  const { colors } = layout.terminal;
  return nodes.flatMap((node): Styled[] => {
    switch (node.type) {
      case "text":
        return [{ text: node.value, style }];
      case "inlineCode":
        // Without colours the marks of the Markdown tell code from text.
        return [{ text: colors.isColorSupported ? node.value : `\`${node.value}\``, style: colors.cyan }];
      case "strong":
        return inline(node.children, layout, colors.bold);
      case "emphasis":
        return inline(node.children, layout, colors.italic);
      case "link":
        return inline(node.children, layout, colors.underline);
      case "break":
        return [{ text: " ", style }];
      default:
        return "children" in node ? inline(node.children, layout, style) : [];
    }
  });
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ("value" in node ? node.value : "children" in node ? textOf(node.children) : ""))
    .join("");
}
