import type { Source } from "./verification.ts";

/** What messages call a source: its id, else its file's name; in brackets where that is a bare number. */
export function sourceName({ id, name = id }: Pick<Source, "id" | "name">): string {
  return /^\d+$/.test(name) ? `[${name}]` : name;
}

/** The sources with names for those without an id: file names, with as much of the path as tells them apart. */
export function withNames(sources: readonly Source[]): Source[] {
  return sources.map((source) => {
    const { path } = source.article;
    if (source.id !== path) return source;
    const others = sources.filter((other) => other !== source).map(({ article }) => `/${article.path}`);
    const parts = path.split("/");
    let from = parts.length - 1;
    const tail = (): string => parts.slice(from).join("/");
    while (from > 0 && others.some((other) => other.endsWith(`/${tail()}`))) from--;
    return { ...source, name: tail() };
  });
}
