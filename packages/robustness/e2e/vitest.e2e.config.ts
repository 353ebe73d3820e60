import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "robustness-e2e",
    include: ["e2e/**/*.e2e.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "e2e/out/results.json" }]],
  },
});
