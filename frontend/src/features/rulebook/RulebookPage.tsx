// The rulebook: its state above, then files, rules, cases and past. Start here; the editor is a chunk of its own (editor/).
import { t } from "@lingui/core/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Page } from "@/components/navigation/Page";
import { Tabs } from "@/components/navigation/Tabs";
import { useServerEvents } from "@/lib/serverEvents";
import { oneOf } from "@/lib/urlState";
import { CasesView } from "./CasesView";
import { FilesView } from "./FilesView";
import { HistoryView } from "./HistoryView";
import { othersKey } from "./Others";
import styles from "./Rulebook.module.css";
import { RulebookStatus } from "./RulebookStatus";
import { RulesView } from "./RulesView";
import { rulebookKey, rulebookQuery } from "./rulebookApi";
import { AnalysisView } from "./workshop/AnalysisView";
import { ChangesView } from "./workshop/ChangesView";
import { CoverageView } from "./workshop/CoverageView";
import { SimulateView } from "./workshop/SimulateView";

const views = [
  "files",
  "rules",
  "cases",
  "coverage",
  "analysis",
  "simulate",
  "changes",
  "history",
] as const;

export function RulebookPage() {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(rulebookQuery);
  useServerEvents("/api/rulebook/events", {
    "rulebook-changed": () => void client.invalidateQueries({ queryKey: rulebookKey }),
    "editors-changed": () => void client.invalidateQueries({ queryKey: othersKey }),
  });
  const view = oneOf(search["view"], views) ?? "files";
  const set = (change: Record<string, unknown>) =>
    void navigate({ to: "/rulebook", search: { ...search, ...change }, replace: true });
  const goTo = useCallback(
    (file: string, line: number, column: number) =>
      void navigate({ to: "/rulebook", search: { view: "files", file, line, column } }),
    [navigate],
  );

  return (
    <Page
      title={t`Rulebook`}
      description={t`The rules that exclude, oblige, penalise or flag, with their sources and owners.`}
    >
      <div className={styles["page"]}>
        {error && !data ? (
          <ErrorState
            error={error}
            what={t`The rulebook could not be loaded`}
            onRetry={() => void refetch()}
          />
        ) : data ? (
          <RulebookStatus state={data} goTo={goTo} />
        ) : (
          <SkeletonRows rows={2} />
        )}
        <Tabs
          label={t`Views of the rulebook`}
          selected={view}
          onSelect={(id) => set({ view: id === "files" ? undefined : id })}
          items={[
            {
              id: "files",
              label: t`Files`,
              content: <FilesView state={data} search={search} goTo={goTo} />,
            },
            {
              id: "rules",
              label: t`Rules`,
              content: <RulesView search={search} set={set} goTo={goTo} />,
            },
            { id: "cases", label: t`Cases`, content: <CasesView goTo={goTo} /> },
            {
              id: "coverage",
              label: t`Coverage`,
              content: <CoverageView search={search} set={set} goTo={goTo} />,
            },
            {
              id: "analysis",
              label: t`Analysis`,
              content: <AnalysisView search={search} set={set} goTo={goTo} />,
            },
            { id: "simulate", label: t`Try facts`, content: <SimulateView goTo={goTo} /> },
            {
              id: "changes",
              label: t`Changes`,
              content: <ChangesView state={data} goTo={goTo} />,
            },
            { id: "history", label: t`History`, content: <HistoryView /> },
          ]}
        />
      </div>
    </Page>
  );
}
