import { defineConfig } from "vitest/config";

// Some tests read every source file or parse whole articles, which takes its time on a busy machine.
export default defineConfig({
  test: { name: "core", include: ["src/**/*.test.ts", "test/**/*.test.ts"], testTimeout: 60_000 },
});
