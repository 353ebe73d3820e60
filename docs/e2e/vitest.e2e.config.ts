import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "docs-e2e",
    include: ["e2e/**/*.e2e.ts"],
    maxWorkers: 2,
    globalSetup: "./e2e/global-setup.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "e2e/out/results.json" }]],
  },
});
