import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "vscode",
    include: ["src/**/*.test.ts"],
    // No test changes what others import, and each file alone would load it all again.
    isolate: false,
  },
});
