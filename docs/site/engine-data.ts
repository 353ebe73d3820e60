import { readFileSync } from "node:fs";
import type { Rolldown } from "tsdown";
// @boundaries-ignore the build works on the sources that it bundles
import type { LexiconData } from "../../packages/core/src/rules/lexicon/lexicon.ts";
// @boundaries-ignore the build works on the sources that it bundles
import { indexLexicon } from "../../packages/core/src/rules/lexicon/lexicon-index.ts";

/** Smaller files are quicker read with the code. */
const LEAST_LENGTH = 2000;
/**
 * Puts the language model, word lists and weights into one file beside the bundle, nine tenths of it, which the worker
 * fetches before it loads the engine: so it can tell how far it is. `ENGINE_DATA_FILE` stands for its name,
 * `ENGINE_DATA_BYTES` for its length.
 */
export function engineData(hashOf: (text: string) => string): Rolldown.Plugin {
  const data: Record<string, unknown> = {};
  return {
    name: "engine-data",
    load: {
      order: "pre",
      filter: { id: /\.json$/ },
      handler(id) {
        const text = readFileSync(id, "utf8");
        if (text.length < LEAST_LENGTH) return null;
        const key = id.split(/[\\/]/).slice(-3).join("/");
        if (key in data) throw new Error(`Two files would be ${key}`);
        const written: unknown = JSON.parse(text);
        // A lexicon's index would take longer to make than the first check.
        data[key] = /[\\/]lexicon\.json$/.test(id)
          ? { ...(written as LexiconData), index: indexLexicon(written as LexiconData) }
          : written;
        return {
          code: `const data = globalThis.evenhandData[${JSON.stringify(key)}];\nexport { data as default, data as "module.exports" };`,
          moduleType: "js",
        };
      },
    },
    renderChunk(code) {
      if (!code.includes("ENGINE_DATA_FILE")) return null;
      const text = JSON.stringify(data);
      return code
        .replaceAll("ENGINE_DATA_FILE", JSON.stringify(`data-${hashOf(text)}.json`))
        .replaceAll("ENGINE_DATA_BYTES", String(Buffer.byteLength(text)));
    },
    generateBundle() {
      const text = JSON.stringify(data);
      this.emitFile({ type: "asset", fileName: `data-${hashOf(text)}.json`, source: text });
    },
  };
}
