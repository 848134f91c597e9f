// The two frames of every page: the bare one (sign-in) and the shell with header and navigation.
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, redirect } from "@tanstack/react-router";
import { sessionQuery } from "@/lib/session";
import { Root } from "./shell/Root";
import { Shell } from "./shell/Shell";

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
});

export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  // Nothing in the shell is for strangers; the page they wanted is remembered.
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery).catch(() => undefined);
    if (session !== undefined && session.person === undefined) {
      throw redirect({ to: "/sign-in", search: { next: location.href } });
    }
  },
  component: Shell,
});
