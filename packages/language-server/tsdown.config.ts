import { defineConfig, type UserConfig } from "tsdown";
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

const shared: UserConfig = {
  format: "esm",
  target: "es2023",
  fixedExtension: false,
  minify: true,
  // The engine goes in, with its types: nothing has to be installed beside it but the libraries of the protocol, which
  // an importer's connection has to share.
  deps: { alwaysBundle: [/^(?!node:|vscode-)/], neverBundle: [/^node:/], onlyBundle: false },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      "node-worker": "src/node-worker.ts",
      protocol: "src/protocol.ts",
      worker: "src/worker.ts",
    },
    // Workers and pages have no `node:`, which only the entries for Node import.
    platform: "neutral",
    inputOptions: { resolve: { conditionNames: ["import", "default"], mainFields: ["module", "main"] } },
    dts: { oxc: true },
    plugins: [languageModel("browser"), thirdPartyLicenses("THIRD-PARTY-LICENSES.txt")],
  },
  {
    ...shared,
    entry: { stdio: "src/stdio.ts" },
    outDir: "dist/program",
    platform: "node",
    dts: false,
    // From its sources, so that lexicons and the model lie beside the program: as parts of its code they would be in
    // memory twice for as long as it runs.
    alias: FROM_SOURCES,
    plugins: [languageModel("node"), lazyJson(lexiconWithIndex)],
  },
]);
