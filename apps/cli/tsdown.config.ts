import { sep } from "node:path";
import { defineConfig } from "tsdown";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.ts";

export default defineConfig({
  entry: { main: "src/main.ts", worker: "src/run/worker.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  dts: false,
  fixedExtension: false,
  minify: true,
  // The package stands alone: what the program needs is all in it, and nothing is installed beside it.
  deps: { alwaysBundle: [/./], onlyBundle: false },
  plugins: [thirdPartyLicenses("THIRD-PARTY-LICENSES.txt")],
  // `evenhand rules <id>` shows these pages: dist/rules/<category>/<name>.md.
  copy: {
    from: "../../packages/core/src/rules/*/*/README.md",
    to: "dist/rules",
    rename: (_name, _extension, path) => `${path.split(sep).slice(-3, -1).join("/")}.md`,
  },
});
