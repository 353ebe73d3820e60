import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Rolldown } from "tsdown";

/** Smaller files are quicker read with the code. */
const LEAST_LENGTH = 2000;
const FOLDER = "data";

/**
 * Puts JSON files beside the bundle, each to be read when one of its properties is first asked for: lexicons and
 * models are nine tenths of the program, and few runs need them all.
 *
 * @param improve Adds to a file's data what would take long to find out in each run.
 */
export function lazyJson(
  improve: (file: string, data: object) => object = (_, data) => data,
): Rolldown.Plugin {
  const files = new Map<string, string>();
  return {
    name: "lazy-json",
    load: {
      filter: { id: /\.json$/ },
      handler(id) {
        const text = readFileSync(id, "utf8");
        const written: unknown = JSON.parse(text);
        if (
          text.length < LEAST_LENGTH ||
          typeof written !== "object" ||
          written === null ||
          Array.isArray(written)
        ) {
          return null;
        }
        const data = improve(id, written);
        const file = `${FOLDER}/${basename(dirname(id))}-${basename(id)}`;
        if ((files.get(file) ?? id) !== id)
          throw new Error(`Two files would be ${file}: ${files.get(file)}, ${id}`);
        files.set(file, id);
        this.emitFile({ type: "asset", fileName: file, source: JSON.stringify(data) });
        const names = Object.keys(data).map((name) => JSON.stringify(name));
        const getters = names.map((name) => `get ${name}() { return read()[${name}]; }`);
        return {
          code: `import { readFileSync } from "node:fs";
let content;
const read = () => (content ??= JSON.parse(readFileSync(new URL("./${file}", import.meta.url), "utf8")));
const data = { ${getters.join(", ")} };
export { data as default, data as "module.exports" };`,
          moduleType: "js",
        };
      },
    },
  };
}
