// A small case and its assessment for tests: three candidates, three criteria, one knock-out.
import type { Alternative, Assessment } from "@/lib/case/assessment";
import type { CaseView } from "@/lib/case/caseApi";
import type { CaseFile, Criterion } from "@/lib/case/types";
import { HttpResponse, http, server, url } from "./server";

function criterion(
  id: string,
  name: string,
  group: Criterion["group"],
  scale: Partial<Criterion["scale"]>,
): Criterion {
  return {
    id,
    name,
    group,
    level: group === "PERFORMANCE" ? "MODEL" : "OFFERING",
    reads: { source: group === "PRICE" ? "WORKLOAD_COST" : "BENCHMARK", key: id },
    scale: { unit: "points", worst: 0, best: 100, form: "LINEAR", points: [], ...scale },
    anchors: [],
  };
}

export const caseFile: CaseFile = {
  format: 1,
  id: "c1",
  title: "Assistant for a bank",
  procedure: "PRIVATE_PURCHASE",
  need: {
    useCase: "Answer questions of customers",
    use: "customer-service",
    buyer: "DE",
    userLocations: ["DE"],
    sector: "banking",
    dataClasses: ["personal"],
    asOf: "2026-05-09",
    termMonths: 24,
    farHorizonYears: 5,
    workload: {
      requestsPerMonth: 100000,
      inputTokens: 1500,
      outputTokens: 300,
      reasoningTokens: 0,
      cachedShare: 0.5,
      batchShare: 0,
      peakFactor: 3,
    },
    exchangeRates: [],
  },
  candidates: ["a", "b", "x"],
  criteria: [
    criterion("quality", "Arena-Hard", "PERFORMANCE", { unit: "%" }),
    criterion("cost", "Cost of the workload", "PRICE", { unit: "EUR", worst: 10000, best: 500 }),
    criterion("risk", "Residual compliance exposure", "RISK", {}),
  ],
  ballots: [{ author: "Procurement Lead", swings: { quality: 100, cost: 50, risk: 50 } }],
  facts: [],
  judgements: [],
  scenarios: [],
  method: { version: 1, seed: 1, tieThreshold: 0.8 },
};

function alternative(
  offering: string,
  name: string,
  values: readonly number[],
  status: Alternative["status"] = "AWARDABLE",
): Alternative {
  const weights = [0.5, 0.25, 0.25];
  const total = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  const exact = (value: number) => ({ expected: value, worst: value, best: value });
  return {
    offering,
    name,
    model: offering,
    operator: "operator",
    status,
    total: exact(total),
    standings: [],
    cells: values.map((value, i) => ({
      criterion: caseFile.criteria[i]?.id ?? "",
      state: "EXACT",
      measured: { low: value, high: value },
      value: exact(value),
      contribution: exact(value * (weights[i] ?? 0)),
      clamped: false,
      evidence: [],
      shown: [],
      why: "",
    })),
    findings: [],
    notes: [],
  };
}

export const assessment: Assessment = {
  caseId: "c1",
  title: caseFile.title,
  asOf: "2026-05-09",
  methodVersion: 1,
  seed: 1,
  rulebookDigest: "0123456789abcdef0123456789abcdef",
  knowledgeDigest: "fedcba9876543210fedcba9876543210",
  weighed: true,
  criteria: caseFile.criteria.map(({ id, name, group, scale }, i) => ({
    id,
    name,
    group,
    swing: [100, 50, 50][i] ?? 0,
    weight: [0.5, 0.25, 0.25][i] ?? 0,
    scale,
  })),
  alternatives: [
    alternative("a", "Model A, first-party", [90, 30, 60]),
    alternative("b", "Model B, cloud", [60, 90, 50]),
    {
      ...alternative("x", "Model X, aggregator", [80, 80, 0], "KNOCKED_OUT"),
      findings: [
        {
          rule: "dp-transfer",
          title: "Transfer without assessment",
          alternative: "x",
          kind: "KNOCK_OUT",
          certainty: "HOLDS",
          text: "Personal data would leave the area without an assessment.",
          reference: "GDPR Art. 46",
          owner: "data-protection",
          force: "LAW",
          waivable: false,
          points: 0,
          cause: "",
          missing: [],
          place: { file: "data-protection/transfers.csv", line: 3, column: 1 },
        },
      ],
    },
  ],
  claims: [],
  warnings: [],
};

export interface CaseServer {
  /** What the server holds now. */
  stored: CaseView;
  /** Bodies of accepted writes, in order. */
  readonly writes: CaseFile[];
  /** Somebody else saves. */
  changeElsewhere(edit: (current: CaseFile) => CaseFile): void;
}

const lead = { id: "p1", name: "Procurement Lead" };

/** A server that holds one case, checks If-Match and counts versions. */
export function serveCase(
  initial: CaseFile = caseFile,
  result: Assessment = assessment,
): CaseServer {
  const state: CaseServer = {
    stored: {
      case: initial,
      meta: {
        version: 1,
        status: "DRAFT",
        owner: lead,
        members: [lead],
        createdAt: "2026-05-09T08:00:00Z",
        updatedAt: "2026-05-09T08:00:00Z",
        updatedBy: lead,
        mayEdit: true,
        mayLead: true,
      },
      problems: [],
    },
    writes: [],
    changeElsewhere(edit) {
      const { version } = state.stored.meta;
      state.stored = {
        ...state.stored,
        case: edit(state.stored.case),
        meta: {
          ...state.stored.meta,
          version: version + 1,
          updatedBy: { id: "p2", name: "Evaluator" },
        },
      };
    },
  };
  const reply = () =>
    HttpResponse.json(state.stored, { headers: { ETag: `"v${state.stored.meta.version}"` } });
  server.use(
    http.get(url("/api/cases/c1"), reply),
    http.get(url("/api/cases/c1/assessment"), () => HttpResponse.json(result)),
    http.get(url("/api/procedures"), () => HttpResponse.json([])),
    ...["models", "vendors", "benchmarks"].map((kind) =>
      http.get(url(`/api/catalog/${kind}`), () => HttpResponse.json({ items: [], total: 0 })),
    ),
    http.get(url("/api/claims/:id"), () => HttpResponse.json({ claim: { names: {} } })),
    http.post(url("/api/cases/c1/elicitation"), () =>
      HttpResponse.json({ equivalents: [], ballots: [], disagreements: [] }),
    ),
    http.get(url("/api/cases/c1/robustness/run"), () =>
      HttpResponse.json({ running: false, done: 0, of: 130_000 }),
    ),
    http.put(url("/api/cases/c1"), async ({ request }) => {
      if (request.headers.get("If-Match") !== `"v${state.stored.meta.version}"`) {
        return HttpResponse.json({ title: "Somebody else changed this" }, { status: 412 });
      }
      const written = (await request.json()) as CaseFile;
      state.writes.push(written);
      const { meta } = state.stored;
      state.stored = {
        ...state.stored,
        case: written,
        meta: { ...meta, version: meta.version + 1 },
      };
      return reply();
    }),
  );
  return state;
}
