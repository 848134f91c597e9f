// Before every test file: matchers, messages, and the few browser functions jsdom lacks.
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { activateMessages } from "@/lib/i18n";

activateMessages();

afterEach(() => {
  cleanup();
  localStorage.clear();
});

Element.prototype.scrollIntoView ??= () => {};
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (text: string) =>
  text.replace(/[^\w-]/g, (character) => `\\${character}`);
