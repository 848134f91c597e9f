// Every address of the application. To add a page: write it in its feature's folder, then add one route here.
import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { textOf } from "@/lib/urlState";
import { caseRoutes } from "./caseRoutes";
import { rootRoute, shellRoute } from "./rootRoutes";

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/cases" });
  },
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: (search): { next?: string } => ({ next: textOf(search["next"]) }),
  component: lazyRouteComponent(() => import("@/features/access/SignInPage"), "SignInPage"),
});

const setUp = createRoute({
  getParentRoute: () => rootRoute,
  path: "/setup",
  component: lazyRouteComponent(() => import("@/features/access/SetUpPage"), "SetUpPage"),
});

const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reset",
  component: lazyRouteComponent(() => import("@/features/access/ResetPage"), "ResetPage"),
});

// Search parameters are passed on as they are; a page reads its own with lib/urlState.
const anySearch = (search: Record<string, unknown>): Record<string, unknown> => search;

const cases = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/cases/CasesPage"), "CasesPage"),
});

const catalog = createRoute({
  getParentRoute: () => shellRoute,
  path: "/catalog",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/catalog/CatalogPage"), "CatalogPage"),
});

// Details take their id as a parameter: ids may contain dots and slashes, which an address of a page must not.
const offering = createRoute({
  getParentRoute: () => shellRoute,
  path: "/catalog/offering",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/catalog/OfferingPage"), "OfferingPage"),
});

const model = createRoute({
  getParentRoute: () => shellRoute,
  path: "/catalog/model",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/catalog/ModelPage"), "ModelPage"),
});

const vendor = createRoute({
  getParentRoute: () => shellRoute,
  path: "/catalog/vendor",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/catalog/VendorPage"), "VendorPage"),
});

const imports = createRoute({
  getParentRoute: () => shellRoute,
  path: "/catalog/imports",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/imports/ImportsPage"), "ImportsPage"),
});

const importReport = createRoute({
  getParentRoute: () => shellRoute,
  path: "/catalog/imports/$importId",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/imports/ImportPage"), "ImportPage"),
});

const claims = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/claims/ClaimsPage"), "ClaimsPage"),
});

const claim = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims/claim",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/claims/ClaimPage"), "ClaimPage"),
});

const newClaim = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims/new",
  component: lazyRouteComponent(() => import("@/features/claims/NewClaimPage"), "NewClaimPage"),
});

const editClaim = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims/edit",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/claims/EditClaimPage"), "EditClaimPage"),
});

const rulebook = createRoute({
  getParentRoute: () => shellRoute,
  path: "/rulebook",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/rulebook/RulebookPage"), "RulebookPage"),
});

const watch = createRoute({
  getParentRoute: () => shellRoute,
  path: "/watch",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/watch/WatchPage"), "WatchPage"),
});

const decisions = createRoute({
  getParentRoute: () => shellRoute,
  path: "/decisions",
  validateSearch: anySearch,
  component: lazyRouteComponent(
    () => import("@/features/decisions/DecisionsPage"),
    "DecisionsPage",
  ),
});

const decision = createRoute({
  getParentRoute: () => shellRoute,
  path: "/decisions/$decisionId",
  component: lazyRouteComponent(() => import("@/features/record/DecisionPage"), "DecisionPage"),
});

const admin = createRoute({
  getParentRoute: () => shellRoute,
  path: "/admin",
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import("@/features/admin/AdminPage"), "AdminPage"),
});

const account = createRoute({
  getParentRoute: () => shellRoute,
  path: "/account",
  component: lazyRouteComponent(() => import("@/features/account/AccountPage"), "AccountPage"),
});

// The component kit, for looking and for axe; no production build contains it.
function kit() {
  return createRoute({
    getParentRoute: () => shellRoute,
    path: "/kit",
    component: lazyRouteComponent(() => import("./kit/KitPage"), "KitPage"),
  });
}

const catalogPages = [catalog, offering, model, vendor, imports, importReport] as const;
const claimPages = [claims, claim, newClaim, editClaim] as const;
const pages = [
  cases,
  caseRoutes,
  ...catalogPages,
  ...claimPages,
  rulebook,
  watch,
  decisions,
  decision,
  admin,
  account,
] as const;

export const routeTree = rootRoute.addChildren([
  home,
  signIn,
  setUp,
  reset,
  shellRoute.addChildren(import.meta.env.MODE === "production" ? pages : [...pages, kit()]),
]);
