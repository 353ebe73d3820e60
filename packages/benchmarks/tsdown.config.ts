import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { quality: "src/quality.ts", speed: "src/speed.ts" },
  format: "esm",
  platform: "node",
  target: "es2023",
  dts: false,
  fixedExtension: false,
});
