import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsdown";
// @boundaries-ignore one plugin for all that bundle the model
import { languageModel } from "../scripts/language-model.ts";
import { engineData } from "./site/engine-data.ts";

/** A worker has no `require`, by which UMD modules tell that they are part of a bundle. */
const REQUIRE = 'var require = (id) => { throw new Error("No module " + id); };';

/** What the site serves as it is: the engine of the playground, its data, and pictures. VitePress does the rest. */
export default defineConfig({
  entry: { worker: "playground/worker/worker.ts" },
  outDir: "public/engine",
  format: "esm",
  platform: "browser",
  target: "es2023",
  dts: false,
  fixedExtension: false,
  minify: true,
  inputOptions: { resolve: { conditionNames: ["worker", "browser", "import", "require", "default"] } },
  outputOptions: { intro: REQUIRE },
  // From their sources, so that word lists are told apart from code.
  alias: Object.fromEntries(
    [
      ["@evenhand/core/input", "core/src/input/index.ts"],
      ["@evenhand/core", "core/src/index.ts"],
      ["@evenhand/language-server/worker", "language-server/src/worker.ts"],
    ].map(([name, file]) => [name, fileURLToPath(new URL(`../packages/${file}`, import.meta.url))]),
  ),
  deps: { alwaysBundle: [/./], onlyBundle: false },
  plugins: [
    languageModel("browser"),
    engineData((text) => createHash("sha256").update(text).digest("hex").slice(0, 12)),
  ],
  copy: [
    { from: "../apps/vscode/media/*.webp", to: "public/media" },
    { from: "../apps/vscode/media/icon.svg", to: "public/media" },
  ],
});
