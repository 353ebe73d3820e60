import type { Rolldown } from "tsdown";

/** Finite state machines that are not run: entities, sentiment and negation. */
const UNUSED = /[\\/]wink-eng-lite-web-model[\\/].*[\\/]eng-(?:ner|sa|negation)-model\.json$/;
const EMPTY_MACHINE = JSON.stringify([null, 0, {}, {}, {}, {}]);

/**
 * The model copies itself before it is unpacked, so that it can be unpacked again, and decodes base64 letter by
 * letter, for browsers. The program unpacks it once, and in Node.
 */
const READER = /[\\/]wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/;
const CHANGES: readonly (readonly [string, string])[] = [
  ["JSON.parse(JSON.stringify(originalModel))", "({ ...originalModel })"],
  [
    "bufferFromBase64=function(data){",
    'bufferFromBase64=function(data){return new Uint8Array(Buffer.from(data,"base64")).buffer;',
  ],
];

/** Bundles of the language model what tags words, made to be ready soon. */
export function languageModel(): Rolldown.Plugin {
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
        return CHANGES.reduce((changed, [from, to]) => {
          if (!changed.includes(from)) throw new Error(`The language model is read otherwise: no ${from}`);
          return changed.replace(from, to);
        }, code);
      },
    },
  };
}
