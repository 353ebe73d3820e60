import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import type { Pattern } from "./pattern.ts";

const OWN_FILE = fileURLToPath(import.meta.url);

/**
 * The patterns that modules build while they load, of lists and of other patterns: each module is loaded while every
 * construction of a RegExp by the product's own code is written down.
 *
 * @param modules Paths from the root.
 */
export async function patternsBuilt(root: string, modules: readonly string[]): Promise<readonly Pattern[]> {
  const built: Pattern[] = [];
  const NativeRegExp = globalThis.RegExp;
  const isOwn = /\/(?:packages|apps)\/[\w-]+\/src\/[^:\s]*?\.ts/;
  const note = (made: RegExp): RegExp => {
    const frame = (new Error().stack ?? "")
      .split("\n")
      .slice(1)
      .find((line) => !line.includes(OWN_FILE) && !line.includes("<anonymous>)"));
    const place = frame?.includes("node_modules") ? undefined : isOwn.exec(frame ?? "")?.[0].slice(1);
    if (place !== undefined) built.push({ source: made.source, flags: made.flags, places: [place] });
    return made;
  };
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    appType: "custom",
  });
  globalThis.RegExp = new Proxy(NativeRegExp, {
    construct: (target, args, derived) => note(Reflect.construct(target, args, derived)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    for (const module of modules) await server.ssrLoadModule(join(root, module));
  } finally {
    globalThis.RegExp = NativeRegExp;
    await server.close();
  }
  return built;
}
