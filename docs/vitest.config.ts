import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "docs",
    include: ["{site,test}/**/*.test.ts"],
    testTimeout: 240_000,
    // No test changes what others import, and each file alone would load it all again.
    isolate: false,
  },
});
