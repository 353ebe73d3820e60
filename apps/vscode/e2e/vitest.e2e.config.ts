import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "vscode-e2e",
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: "e2e/global-setup.ts",
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "e2e/out/results.json" }]],
  },
});
