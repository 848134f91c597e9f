// English is the source language and the only one today. The catalog is derived from the code on
// every build, so it is no file to keep in step; a translation would be checked in beside it.
import { defineConfig } from "@lingui/cli";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en"],
  catalogs: [
    {
      path: "<rootDir>/target/locales/{locale}",
      include: ["<rootDir>/src"],
      exclude: ["**/*.test.ts", "**/*.test.tsx", "**/api/generated/**"],
    },
  ],
});
