import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "vscode-e2e",
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: "e2e/global-setup.ts",
    // Most of the time is waiting: each file has windows and hosts of its own.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "e2e/out/results.json" }]],
  },
});
