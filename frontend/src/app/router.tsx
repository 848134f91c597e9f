// Builds the router from the route tree of routes.ts. Features reach their route with getRouteApi("/shell/catalog")
// or useParams({ strict: false }), so that they need not import the application.
import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { NotFound, RouteError } from "./RouteFailures";
import { routeTree } from "./routes";

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    defaultPendingMs: 200,
    defaultPendingComponent: SkeletonRows,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
