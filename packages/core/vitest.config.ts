import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "core",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Some tests read every source file or parse whole articles, which takes its time on a busy machine.
    testTimeout: 60_000,
    // No test changes what others import: word lists and the language model are loaded once for all files.
    isolate: false,
  },
});
