import { defineConfig } from "tsdown";
// @boundaries-ignore one plugin for all that is published
import { thirdPartyLicenses } from "../../scripts/third-party-licenses.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "node-worker": "src/node-worker.ts",
    protocol: "src/protocol.ts",
    stdio: "src/stdio.ts",
    worker: "src/worker.ts",
  },
  format: "esm",
  // Workers and pages have no `node:`, which only the entries for Node import.
  platform: "neutral",
  inputOptions: { resolve: { conditionNames: ["import", "default"], mainFields: ["module", "main"] } },
  target: "es2023",
  dts: { oxc: true },
  fixedExtension: false,
  // The engine goes in, with its types: nothing has to be installed beside it but the libraries of the protocol, which
  // an importer's connection has to share.
  deps: { alwaysBundle: [/^(?!node:|vscode-)/], neverBundle: [/^node:/], onlyBundle: false },
  plugins: [thirdPartyLicenses("THIRD-PARTY-LICENSES.txt")],
});
