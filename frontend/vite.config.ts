// Build, development server and tests of the browser application.
// The output lies on the class path of the server (`public/`), so the jar serves it.
import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env["ASSAY_SERVER"] ?? "http://localhost:8080";

export default defineConfig({
  plugins: [
    react(),
    lingui({ macroTransform: true }),
    { ...optimizeLocales.vite({ locales: ["en-US"] }), enforce: "pre" },
  ],
  resolve: {
    alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) },
  },
  build: {
    outDir: "target/classes/public",
    emptyOutDir: true,
    // Inlined assets become data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    target: "es2023",
  },
  server: {
    port: 8120,
    proxy: { "/api": { target: server, changeOrigin: false } },
  },
  test: {
    globals: true,
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
