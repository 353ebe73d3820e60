import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsdown";
// @boundaries-ignore the build works on the sources that it bundles
import type { LexiconData } from "../../packages/core/src/rules/lexicon/lexicon.ts";
// @boundaries-ignore the build works on the sources that it bundles
import { indexLexicon } from "../../packages/core/src/rules/lexicon/lexicon-index.ts";
// @boundaries-ignore one plugin for all that bundle the model
import { languageModel } from "../../scripts/language-model.ts";
// @boundaries-ignore one plugin for all that is published
import { thirdPartyLicenses } from "../../scripts/third-party-licenses.ts";
import { lazyJson } from "./scripts/lazy-json.ts";
import { smallValidator } from "./scripts/small-validator.ts";

/** A lexicon's index would take longer to make than all the rest of a short run. */
function withIndex(file: string, data: object): object {
  return file.endsWith(`${sep}lexicon.json`) ? { ...data, index: indexLexicon(data as LexiconData) } : data;
}

export default defineConfig({
  entry: { main: "src/main.ts", worker: "src/run/worker.ts", "mcp-worker": "src/mcp/work/worker.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  dts: false,
  fixedExtension: false,
  minify: true,
  // From their sources, so that what one command needs of them is apart from what others do.
  alias: Object.fromEntries(
    [
      ["@evenhand/answers", "answers/src/index.ts"],
      ["@evenhand/core/input", "core/src/input/index.ts"],
      ["@evenhand/core/node", "core/src/node/index.ts"],
      ["@evenhand/core", "core/src/index.ts"],
      ["@evenhand/report", "report/src/index.ts"],
    ].map(([name, file]) => [name, fileURLToPath(new URL(`../../packages/${file}`, import.meta.url))]),
  ),
  // The package stands alone: what the program needs is all in it, and nothing is installed beside it.
  deps: { alwaysBundle: [/./], onlyBundle: false },
  plugins: [
    languageModel("node"),
    lazyJson(withIndex),
    smallValidator(),
    thirdPartyLicenses("THIRD-PARTY-LICENSES.txt"),
  ],
  // `evenhand rules <id>` shows these pages: dist/rules/<category>/<name>.md.
  copy: {
    from: "../../packages/core/src/rules/*/*/README.md",
    to: "dist/rules",
    rename: (_name, _extension, path) => `${path.split(sep).slice(-3, -1).join("/")}.md`,
  },
});
