import { defineConfig } from "tsdown";

const shared = { format: "esm", target: "es2023", dts: { oxc: true }, fixedExtension: false } as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", protocol: "src/protocol.ts", worker: "src/worker.ts" },
    platform: "neutral",
  },
  {
    ...shared,
    entry: { stdio: "src/stdio.ts", "node-worker": "src/node-worker.ts" },
    platform: "node",
    clean: false,
  },
]);
