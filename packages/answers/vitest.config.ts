import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "answers", include: ["src/**/*.test.ts"] } });
