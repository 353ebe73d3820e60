import {
  DataTransferItem,
  Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from "vscode";
import { CITATION_TYPE } from "../citation-drops.ts";
import type { Reports } from "../reports.ts";
import type { Summaries } from "../summaries.ts";
import { type SourceNode, sourceNodes } from "./source-nodes.ts";

const ICONS: Readonly<Record<SourceNode["kind"], ThemeIcon>> = {
  source: new ThemeIcon("file"),
  sentence: new ThemeIcon("pass", new ThemeColor("testing.iconPassed")),
  contradicted: new ThemeIcon("error", new ThemeColor("testing.iconFailed")),
  unused: new ThemeIcon("circle-slash"),
  paragraph: new ThemeIcon("circle-large-outline"),
};

/** The current summary's sources; a row leads to its sentence and passage, a dragged source becomes a citation. */
export function sourcesView(summaries: Summaries, reports: Reports): Disposable {
  const changes = new EventEmitter<void>();
  const view = window.createTreeView<SourceNode>("evenhand.sources", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getTreeItem: treeItem,
      async getChildren(node) {
        if (node !== undefined) return [...node.children];
        const result = await reports.current();
        return result === null ? [] : sourceNodes(result);
      },
    },
    dragAndDropController: {
      dragMimeTypes: [CITATION_TYPE, "text/plain"],
      dropMimeTypes: [],
      handleDrag(nodes, transfer) {
        const citations = [...new Set(nodes.map(({ citation }) => citation))].join("");
        transfer.set(CITATION_TYPE, new DataTransferItem(citations));
        transfer.set("text/plain", new DataTransferItem(citations));
      },
    },
  });
  return Disposable.from(
    view,
    changes,
    summaries.onDidChange(() => changes.fire()),
  );
}

function treeItem(node: SourceNode): TreeItem {
  const { Collapsed, None } = TreeItemCollapsibleState;
  const item = new TreeItem(node.label, node.children.length > 0 ? Collapsed : None);
  item.id = node.id;
  item.description = node.description;
  item.iconPath = ICONS[node.kind];
  item.tooltip = tooltip(node);
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: node.spoken };
  if (node.children.length === 0 && node.passage !== null)
    item.command = { command: "evenhand.openNode", title: "Open", arguments: [node] };
  return item;
}

/** Text of articles stays text, whatever marks stand in it. */
function tooltip({ about }: SourceNode): MarkdownString {
  const [heading = "", ...lines] = about;
  const markdown = new MarkdownString("**").appendText(heading).appendMarkdown("**");
  for (const line of lines) markdown.appendMarkdown("\n\n").appendText(line);
  return markdown;
}
