import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "./vitest.shared-data.ts",
    // Unless told, a run leaves one core to itself, which is half of a small machine.
    maxWorkers: "100%",
    projects: ["packages/*", "apps/*", "docs"],
    reporters: process.env.CI ? ["default", ["json", { outputFile: "coverage/vitest.json" }]] : ["default"],
  },
});
