import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "docs", include: ["{site,test}/**/*.test.ts"], testTimeout: 240_000 },
});
