// The server of component tests: MSW answers what a test declares, and an undeclared request fails the test.
//   server.use(http.get(url("/api/cases"), () => HttpResponse.json([…])));
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import type { Session } from "@/lib/session";

export { HttpResponse, http };

export function url(path: string): string {
  return new URL(path, location.origin).href;
}

export const signedIn: Session = {
  signedIn: true,
  csrfToken: "csrf-of-the-test",
  demo: false,
  setupNeeded: false,
  person: { id: "p1", name: "Procurement Lead", roles: ["procurement-lead"] },
};

export const server = setupServer(
  http.get(url("/api/session"), () => HttpResponse.json(signedIn)),
  http.get(url("/api/people"), () => HttpResponse.json({ items: [], total: 0 })),
  http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
  http.put(url("/api/rulebook/editors"), () => HttpResponse.json({ others: [] })),
);
