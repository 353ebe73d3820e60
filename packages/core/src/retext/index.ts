import type { Root } from "nlcst";
import type { Plugin } from "unified";
import type { Article, ArticleFormat } from "../article/article.ts";
import { detectFormat } from "../article/detect-format.ts";
import { parseArticle, parsePlainArticle } from "../article/parse-article.ts";
import { lintArticle, type RuleSettings } from "../lint.ts";
import { addMessage } from "./add-message.ts";
import { checkedSettings } from "./checked-settings.ts";
import { isWholeText, wordsOf } from "./tree-text.ts";

export interface RetextEvenhandOptions {
  /** Severities and options of the language rules, as in `evenhand.config.jsonc`. */
  readonly rules?: RuleSettings;
  /** Weaker findings are left out: 0 shows all, 1 only the strongest; 0.5 unless told. */
  readonly minStrength?: number;
  /** What the file is; told from its path and text unless said. HTML makes the plug-in asynchronous. */
  readonly format?: ArticleFormat;
}

/**
 * Applies Evenhand's language rules to the file as a text without sources, and adds a message for each finding.
 * The file's own text is read, as `evenhand lint` reads it, so that places are the same; findings on what the
 * tree leaves out (code, tables, what the pipeline ignores) are dropped.
 *
 * @throws Error when the options name a rule that does not exist or needs sources.
 */
export const retextEvenhand: Plugin<[options?: RetextEvenhandOptions | null | undefined], Root> = (
  options,
) => {
  const { rules, minStrength } = checkedSettings(options ?? {});
  return (tree, file) => {
    const source = { path: file.path ?? "", text: String(file) };
    const report = (article: Article): undefined => {
      const isInTree = wordsOf(tree);
      for (const diagnostic of lintArticle(article, rules, minStrength)) {
        if (isInTree(diagnostic.span)) addMessage(file, diagnostic, source.text);
      }
    };
    const format = options?.format ?? formatOf(source.path, source.text, tree);
    if (format !== "html") return report(parsePlainArticle(source, format));
    return parseArticle({ ...source, path: `${source.path}.html` }).then(report);
  };
};

/** A text without a telling path is Markdown where the tree was made of some of it only. */
function formatOf(path: string, text: string, tree: Root): ArticleFormat {
  const format = detectFormat(path, text);
  return format === "text" && !isWholeText(tree, text) ? "markdown" : format;
}

/**
 * Configuration files of unified tools name plug-ins by module, and take its default export.
 *
 * @alias
 */
export default retextEvenhand;
