import type { Folder } from "../examine.ts";

/**
 * A smaller folder of which the same is true: sources and stretches of text are left out for as long as it stays so.
 *
 * @param most Folders that are tried at most.
 */
export async function minimised(
  folder: Folder,
  isSame: (folder: Folder) => Promise<boolean>,
  most: number,
): Promise<Folder> {
  let tried = 0;
  let best = folder;
  const accept = async (candidate: Folder): Promise<boolean> => {
    if (tried >= most) return false;
    tried += 1;
    if (!(await isSame(candidate))) return false;
    best = candidate;
    return true;
  };
  for (let i = best.sources.length - 1; i >= 0; i--) {
    await accept({ ...best, sources: best.sources.filter((_, other) => other !== i) });
  }
  const shorten = async (get: () => string, put: (text: string) => Folder): Promise<void> => {
    await accept(put(""));
    for (let size = Math.ceil(get().length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < get().length && tried < most; ) {
        const text = get();
        if (!(await accept(put(text.slice(0, at) + text.slice(at + size))))) at += size;
      }
    }
  };
  for (let i = 0; i < best.sources.length; i++) {
    await shorten(
      () => best.sources[i]?.text ?? "",
      (text) => ({ ...best, sources: best.sources.map((s, other) => (other === i ? { ...s, text } : s)) }),
    );
  }
  await shorten(
    () => best.summary,
    (summary) => ({ ...best, summary }),
  );
  return best;
}
