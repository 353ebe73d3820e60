import { readFileSync } from "node:fs";
import type { Rolldown } from "tsdown";

/** Smaller files are quicker read with the code. */
const LEAST_LENGTH = 2000;
/** Finite state machines that are not run: entities, sentiment and negation. */
const UNUSED = /[\\/]wink-eng-lite-web-model[\\/].*[\\/]eng-(?:ner|sa|negation)-model\.json$/;
const EMPTY_MACHINE = JSON.stringify([null, 0, {}, {}, {}, {}]);

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
        if (UNUSED.test(id)) {
          return { code: `module.exports = [${JSON.stringify(EMPTY_MACHINE)}];`, moduleType: "js" };
        }
        const text = readFileSync(id, "utf8");
        if (text.length < LEAST_LENGTH) return null;
        const key = id.split(/[\\/]/).slice(-3).join("/");
        if (key in data) throw new Error(`Two files would be ${key}`);
        data[key] = JSON.parse(text);
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
