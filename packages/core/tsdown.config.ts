import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "input/index": "src/input/index.ts",
    "node/index": "src/node/index.ts",
    "retext/index": "src/retext/index.ts",
  },
  format: "esm",
  platform: "neutral",
  // The Node entry's; nothing else imports them.
  deps: { neverBundle: [/^node:/] },
  target: "es2023",
  dts: { oxc: true },
  fixedExtension: false,
});
