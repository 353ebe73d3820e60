import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "neovim",
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: "e2e/ensure-neovim.ts",
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ["default", ["json", { outputFile: "e2e/out/results.json" }]],
  },
});
