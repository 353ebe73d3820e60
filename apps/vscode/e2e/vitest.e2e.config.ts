import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "vscode-e2e",
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: "e2e/global-setup.ts",
    fileParallelism: false,
    // The tests of a file go on in one window: after a failure the rest would only wait.
    bail: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "e2e/out/results.json" }]],
  },
});
