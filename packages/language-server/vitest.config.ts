import { defineConfig } from "vitest/config";

// The tests start the built server as a child process.
export default defineConfig({
  test: {
    name: "language-server",
    include: ["src/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test changes what others import, and each file alone would load it all again.
    isolate: false,
  },
});
