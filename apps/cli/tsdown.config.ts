import { sep } from "node:path";
import { defineConfig } from "tsdown";
// @boundaries-ignore one list for all that is bundled from sources
import { FROM_SOURCES } from "../../scripts/from-sources.ts";
// @boundaries-ignore one plugin for all that bundle the model
import { languageModel } from "../../scripts/language-model.ts";
// @boundaries-ignore one plugin for all that has data beside it
import { lazyJson } from "../../scripts/lazy-json.ts";
// @boundaries-ignore one plugin for all that has lexicons beside it
import { lexiconWithIndex } from "../../scripts/lexicon-with-index.ts";
// @boundaries-ignore one plugin for all that is published
import { thirdPartyLicenses } from "../../scripts/third-party-licenses.ts";
import { smallValidator } from "./scripts/small-validator.ts";

export default defineConfig({
  entry: { main: "src/main.ts", worker: "src/run/worker.ts", "mcp-worker": "src/mcp/work/worker.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  dts: false,
  fixedExtension: false,
  minify: true,
  // From their sources, so that what one command needs of them is apart from what others do.
  alias: FROM_SOURCES,
  // The package stands alone: what the program needs is all in it, and nothing is installed beside it.
  deps: { alwaysBundle: [/./], onlyBundle: false },
  plugins: [
    languageModel("node"),
    lazyJson(lexiconWithIndex),
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
