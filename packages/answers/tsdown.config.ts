import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", words: "src/words.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2023",
  dts: { oxc: true },
  fixedExtension: false,
});
