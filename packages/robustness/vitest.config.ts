import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "robustness", include: ["src/**/*.test.ts"] } });
