import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "report-e2e",
    include: ["e2e/**/*.e2e.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "e2e/out/results.json" }]],
  },
});
