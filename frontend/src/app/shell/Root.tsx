// Around every page, signed in or not: links through the router, announcements, toasts.
import { Outlet, useRouter } from "@tanstack/react-router";
import { RouterProvider } from "react-aria-components";
import { LiveRegion } from "@/components/feedback/LiveRegion";
import { Toasts } from "@/components/feedback/Toasts";

export function Root() {
  const router = useRouter();
  return (
    <RouterProvider navigate={(href) => router.history.push(href)}>
      <Outlet />
      <LiveRegion />
      <Toasts />
    </RouterProvider>
  );
}
