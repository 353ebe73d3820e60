import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    audit: "src/audit.ts",
    quality: "src/quality.ts",
    speed: "src/speed.ts",
    peers: "src/peers.ts",
    train: "src/train.ts",
    "train-stance": "src/train-stance.ts",
  },
  format: "esm",
  platform: "node",
  target: "es2023",
  dts: false,
  fixedExtension: false,
});
