// Which rules, rows and cells the cases put to the test. A cell is put to the test if a case would notice its being emptied.
import { plural, t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Check, CircleDashed } from "lucide-react";
import { useMemo } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Badge } from "@/components/evidence/Badge";
import { ErrorState } from "@/components/feedback/ErrorState";
import { ProgressBar } from "@/components/feedback/ProgressBar";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Checkbox } from "@/components/forms/Checkbox";
import { type Column, DataTable } from "@/components/table/DataTable";
import { textOf } from "@/lib/urlState";
import rulebook from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import styles from "./Workshop.module.css";
import { type CellCoverage, coverageQuery, type RuleCoverage } from "./workshopApi";

export function CoverageView({
  search,
  set,
  goTo,
}: {
  search: Record<string, unknown>;
  set: (change: Record<string, unknown>) => void;
  goTo: GoTo;
}) {
  const { data, error, refetch } = useQuery(coverageQuery);
  const onlyOpen = textOf(search["untested"]) === "yes";
  const columns = useMemo(
    (): readonly Column<RuleCoverage>[] => [
      {
        id: "rule",
        header: t`Rule`,
        cell: ({ title, rule }) => (
          <span className={rulebook["rule"]}>
            <span>{title}</span>
            <code>{rule}</code>
          </span>
        ),
        sortValue: ({ rule }) => rule,
        width: 280,
      },
      {
        id: "cells",
        header: t`Conditions`,
        explanation: t`Marked: no case in which this condition alone keeps the rule from firing.`,
        cell: ({ cells }) => (
          <span className={styles["chips"]}>
            {cells.map((cell) => (
              <CellChip
                key={`${cell.line}:${cell.column} ${cell.condition}`}
                cell={cell}
                goTo={goTo}
              />
            ))}
          </span>
        ),
        sortValue: ({ cells }) => cells.filter(({ proven }) => !proven).length,
      },
      {
        id: "firing",
        header: t`Fires`,
        align: "end",
        cell: ({ firing }) => firing || <Badge tone="caution">{t`no case`}</Badge>,
        sortValue: ({ firing }) => firing,
      },
      {
        id: "silent",
        header: t`Silent`,
        align: "end",
        cell: ({ silent }) => silent || <Badge tone="caution">{t`no case`}</Badge>,
        sortValue: ({ silent }) => silent,
      },
      {
        id: "open",
        header: t`Open`,
        align: "end",
        cell: ({ open }) => open,
        sortValue: ({ open }) => open,
      },
      {
        id: "place",
        header: t`Place`,
        cell: ({ file, line }) => `${file}:${line}`,
        sortValue: ({ file, line }) => `${file}:${String(line).padStart(6, "0")}`,
      },
    ],
    [goTo],
  );
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t`The coverage could not be worked out`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <SkeletonRows rows={10} />;
  const shown = data.items.filter(({ proven }) => !onlyOpen || !proven);
  const rows = data.items.filter(({ proven }) => proven).length;
  return (
    <div className={rulebook["page"]}>
      <div className={styles["meters"]}>
        <ProgressBar
          label={t`Rules that a case fires`}
          value={share(data.fired, data.rules)}
          valueLabel={t`${data.fired} of ${data.rules}`}
        />
        <ProgressBar
          label={t`Rules wholly put to the test`}
          value={share(rows, data.rules)}
          valueLabel={t`${rows} of ${data.rules}`}
        />
        <ProgressBar
          label={t`Cells put to the test`}
          value={share(data.provenCells, data.cells)}
          valueLabel={t`${data.provenCells} of ${data.cells}`}
        />
      </div>
      <Checkbox
        isSelected={onlyOpen}
        onChange={(isOn) => set({ untested: isOn ? "yes" : undefined })}
      >
        {t`Only rules with something untested`}
      </Checkbox>
      <DataTable
        label={t`Coverage by rule`}
        rows={shown}
        columns={columns}
        rowKey={({ rule }) => rule}
        onOpen={({ file, line, column }) => goTo(file, line, column)}
        maxHeight="60vh"
      />
    </div>
  );
}

const share = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

function CellChip({ cell, goTo }: { cell: CellCoverage; goTo: GoTo }) {
  const { condition, proven, holding, deciding, file, line, column } = cell;
  const Icon = proven ? Check : CircleDashed;
  const counts = plural(deciding, {
    one: "decides in # case",
    other: "decides in # cases",
  });
  return (
    <AriaButton
      className={styles["chip"] ?? ""}
      data-untested={!proven || undefined}
      aria-label={
        proven
          ? t`${condition}: tested, ${counts}`
          : t`${condition}: not tested; holds in ${holding}, ${counts}`
      }
      onPress={() => goTo(file, line, column)}
    >
      <Icon size={12} strokeWidth={2} aria-hidden="true" />
      {condition}
    </AriaButton>
  );
}
