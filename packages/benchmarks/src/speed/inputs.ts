import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { plainPath } from "../data/files.ts";

export interface SpeedInput {
  readonly kind: "txt" | "md" | "html";
  readonly path: string;
  readonly text: string;
}

/** Folders of articles and of pages in the shared data. */
const articleFolders = ["seeds", "fixtures/dam/sources", "fixtures/schools/sources"] as const;
const pageFolders = ["eval/ae_trafilatura_en/html", "eval/ae_readability/html"] as const;
const pages = 24;

/**
 * Articles of a kind: text and Markdown are the same files, Markdown with front matter before and headings
 * between the paragraphs.
 */
export function readInputs(shared: string): readonly SpeedInput[] {
  const texts = articleFolders.flatMap((folder) => filesIn(join(shared, folder), /\.(?:txt|md)$/));
  const html = pageFolders.flatMap((folder) =>
    filesIn(join(shared, folder), /\.html(?:\.gz)?$/).slice(0, pages / 2),
  );
  return [
    ...texts.map(({ path, text }) => ({ kind: "txt" as const, path: asExtension(path, "txt"), text })),
    ...texts.map(({ path, text }) => ({
      kind: "md" as const,
      path: asExtension(path, "md"),
      text: asMarkdown(text),
    })),
    ...html.map(({ path, text }) => ({ kind: "html" as const, path, text })),
  ];
}

/** The text `times` over, each time with other numbers. */
export function repeated(text: string, times: number): string {
  const body = withoutFrontMatter(text);
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    body.replace(/\d+/g, (digits) => String(Number(digits.slice(0, 9)) + copy + 1)),
  );
  return [text, ...copies].join("\n\n");
}

export function asMarkdown(text: string): string {
  const paragraphs = withoutFrontMatter(text).split(/\n\s*\n/);
  const body = paragraphs.map((paragraph, index) =>
    index % 6 === 5 ? `## Part ${index}\n\n${paragraph}` : paragraph,
  );
  return `---\ntitle: An article\ndate: 2024-05-06\n---\n\n${body.join("\n\n")}\n`;
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, "");
}

function asExtension(path: string, extension: string): string {
  return path.replace(/\.\w+$/, `.${extension}`);
}

function filesIn(
  folder: string,
  wanted: RegExp,
): readonly { readonly path: string; readonly text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
      return { path: plainPath(join(folder, name)), text };
    });
}
