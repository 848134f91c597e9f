// One case as a path of steps under /cases/$caseId.
import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { textOf } from "@/lib/urlState";
import { shellRoute } from "./rootRoutes";

export const caseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases/$caseId",
  component: lazyRouteComponent(() => import("@/features/case-path/CaseLayout"), "CaseLayout"),
});

const firstStep = createRoute({
  getParentRoute: () => caseRoute,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/cases/$caseId/need", params });
  },
});

const need = createRoute({
  getParentRoute: () => caseRoute,
  path: "need",
  validateSearch: (search): { fact?: string; for?: string } => ({
    fact: textOf(search["fact"]),
    for: textOf(search["for"]),
  }),
  component: lazyRouteComponent(() => import("@/features/case-path/NeedPage"), "NeedPage"),
});

const candidates = createRoute({
  getParentRoute: () => caseRoute,
  path: "candidates",
  component: lazyRouteComponent(
    () => import("@/features/case-path/CandidatesPage"),
    "CandidatesPage",
  ),
});

const weights = createRoute({
  getParentRoute: () => caseRoute,
  path: "weights",
  component: lazyRouteComponent(() => import("@/features/case-path/WeightsPage"), "WeightsPage"),
});

const evidence = createRoute({
  getParentRoute: () => caseRoute,
  path: "evidence",
  component: lazyRouteComponent(() => import("@/features/evidence/EvidencePage"), "EvidencePage"),
});

const compare = createRoute({
  getParentRoute: () => caseRoute,
  path: "compare",
  component: lazyRouteComponent(() => import("@/features/compare/ComparePage"), "ComparePage"),
});

const price = createRoute({
  getParentRoute: () => caseRoute,
  path: "price",
  component: lazyRouteComponent(() => import("@/features/price/PricePage"), "PricePage"),
});

const robustness = createRoute({
  getParentRoute: () => caseRoute,
  path: "robustness",
  component: lazyRouteComponent(
    () => import("@/features/robustness/RobustnessPage"),
    "RobustnessPage",
  ),
});

const decide = createRoute({
  getParentRoute: () => caseRoute,
  path: "decide",
  component: lazyRouteComponent(() => import("@/features/decide/DecidePage"), "DecidePage"),
});

const record = createRoute({
  getParentRoute: () => caseRoute,
  path: "record",
  component: lazyRouteComponent(() => import("@/features/record/RecordPage"), "RecordPage"),
});

export const caseRoutes = caseRoute.addChildren([
  firstStep,
  need,
  candidates,
  weights,
  evidence,
  price,
  compare,
  robustness,
  decide,
  record,
]);
