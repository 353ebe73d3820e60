import type { Article } from "../../article/article.ts";
import type { Source } from "../../evidence/verification.ts";
import { forgetful, type Memory } from "../../text/memory.ts";

/** Whether some source has the words of a quotation, in each of the parts that ellipses and brackets leave. */
export function containment(
  sources: readonly Source[],
  memory: Memory = forgetful,
): (quotation: string) => boolean {
  let haystacks: string[] | null = null;
  return (quotation) => {
    haystacks ??= sources.map(({ article }) => memory.recall(haystackOf, article));
    const parts = quotation
      .split(/…|\.{3}|\[[^\]]*\]|\([^)]*\)/)
      .map(words)
      .filter((part) => part !== "");
    return haystacks.some((haystack) => parts.every((part) => haystack.includes(` ${part} `)));
  };
}

function haystackOf({ prose }: Article): string {
  return ` ${words(prose.text)} `;
}

/** The words alone, lower case, one space between them: marks, spaces and capitals don't count. */
function words(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  ).join(" ");
}
