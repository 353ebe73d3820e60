import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "./vitest.shared-data.ts",
    projects: ["packages/*", "apps/*"],
    reporters: process.env.CI ? ["default", ["json", { outputFile: "coverage/vitest.json" }]] : ["default"],
  },
});
