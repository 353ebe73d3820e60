import { letters, lines } from "./characters.ts";
import type { HostileText } from "./hostile-text.ts";
import { frontMatter, markdown } from "./markdown.ts";
import { brackets, points, quotationMarks } from "./marks.ts";
import { numbers, words } from "./words.ts";

/** Text of any kind, for summaries and for articles of every format. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...quotationMarks,
  ...brackets,
  ...numbers,
  ...points,
  ...words,
  ...letters,
  ...lines,
  ...markdown,
  ...frontMatter,
];
