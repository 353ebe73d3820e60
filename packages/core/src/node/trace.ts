import type { Files } from "../input/files.ts";
import { sidecarsOf } from "../input/sidecar.ts";
import type { ArticleStore } from "./article-store.ts";

/** What was looked at: absolute paths, whether there is such a file or not. */
export interface Trace {
  /** Files whose text counts. */
  readonly read: ReadonlySet<string>;
  /** Files of which it counts only whether they exist. */
  readonly sought: ReadonlySet<string>;
}

/** A store that notes what is asked of it. */
export function traced(store: ArticleStore): { readonly store: ArticleStore; readonly trace: Trace } {
  const read = new Set<string>();
  const sought = new Set<string>();
  function text(path: string): Promise<string> {
    read.add(path);
    return store.text(path);
  }
  const files: Files = {
    resolve: store.files.resolve,
    exists(path) {
      sought.add(path);
      return store.files.exists(path);
    },
    readText: text,
  };
  return {
    store: {
      ...store,
      files,
      text,
      load(path) {
        // The store may know the article already, and look at none of these again.
        for (const file of [path, ...sidecarsOf(path)]) read.add(file);
        return store.load(path);
      },
    },
    trace: { read, sought },
  };
}
