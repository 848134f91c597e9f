// Before every test file: matchers, messages, the MSW server, and the few browser functions jsdom lacks.
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { activateMessages } from "@/lib/i18n";
import { server } from "./server";

activateMessages();

// Shared machines are slow at times; waiting longer costs nothing when all is well.
configure({ asyncUtilTimeout: 8000 });

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
});
afterAll(async () => {
  server.close();
  // What is announced to screen readers first waits a tenth of a second; the page must not be gone by then.
  await new Promise((done) => setTimeout(done, 150));
});

Element.prototype.scrollIntoView ??= () => {};
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (found) => `\\${found}`);
window.scrollTo = () => {};

// Pages listen for server-sent events; in tests nothing is sent unless a test replaces this.
globalThis.EventSource ??= class {
  addEventListener() {}
  close() {}
} as unknown as typeof EventSource;
