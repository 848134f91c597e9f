// The providers around everything: messages, query cache, router.
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { i18n } from "@/lib/i18n";
import { sessionQuery } from "@/lib/session";
import { createQueryClient } from "./queryClient";
import { createAppRouter } from "./router";

export function App() {
  const [router] = useState(() => {
    const queryClient = createQueryClient(() => {
      queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
      if (router.state.location.pathname === "/sign-in") return;
      void router.navigate({ to: "/sign-in", search: { next: router.state.location.href } });
    });
    const router = createAppRouter(queryClient);
    return router;
  });
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={router.options.context.queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
