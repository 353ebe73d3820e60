import type { Rolldown } from "tsdown";

/** Finite state machines that are not run: entities, sentiment and negation. */
const UNUSED = /[\\/]wink-eng-lite-web-model[\\/].*[\\/]eng-(?:ner|sa|negation)-model\.json$/;
const EMPTY_MACHINE = JSON.stringify([null, 0, {}, {}, {}, {}]);

/** The model copies itself before it is unpacked, so that it can be unpacked again, and decodes base64 letter by letter. */
const READER = /[\\/]wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/;
/** How the bytes of `data`, base64, are told where the bundle runs. */
const BYTES = {
  node: 'new Uint8Array(Buffer.from(data,"base64"))',
  browser: "Uint8Array.from(atob(data),(letter)=>letter.charCodeAt(0))",
} as const;

/** Bundles of the language model what tags words, made to be unpacked once and soon. */
export function languageModel(platform: keyof typeof BYTES): Rolldown.Plugin {
  const changes: readonly (readonly [string, string])[] = [
    ["JSON.parse(JSON.stringify(originalModel))", "({ ...originalModel })"],
    ["bufferFromBase64=function(data){", `bufferFromBase64=function(data){return ${BYTES[platform]}.buffer;`],
  ];
  return {
    name: "language-model",
    load: {
      order: "pre",
      filter: { id: UNUSED },
      handler: () => ({
        code: `module.exports = [${JSON.stringify(EMPTY_MACHINE)}];`,
        moduleType: "js",
      }),
    },
    transform: {
      filter: { id: READER },
      handler(code) {
        return changes.reduce((changed, [from, to]) => {
          if (!changed.includes(from)) throw new Error(`The language model is read otherwise: no ${from}`);
          return changed.replace(from, to);
        }, code);
      },
    },
  };
}
