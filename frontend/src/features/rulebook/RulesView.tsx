// Every rule: searched, filtered and sorted in the address; its particulars in a panel.
import { msg, t } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Badge } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Select } from "@/components/forms/Select";
import { SearchField } from "@/components/forms/TextField";
import { type Column, DataTable } from "@/components/table/DataTable";
import { formatCount } from "@/lib/format";
import { sortingOf, sortingText, textOf } from "@/lib/urlState";
import styles from "./Rulebook.module.css";
import type { GoTo } from "./RulebookStatus";
import { RulePanel } from "./RulePanel";
import { type FiredRule, firedQuery, type Rule, rulesQuery } from "./rulebookApi";

const sortable = ["id", "effect", "force", "owner", "since", "fired"];

export const effectWords = {
  "knock-out": msg`Knock-out`,
  penalty: msg`Penalty`,
  obligation: msg`Obligation`,
  flag: msg`Flag`,
};
export const forceWords = { law: msg`Law`, contract: msg`Contract`, policy: msg`Policy` };

export function RulesView({
  search,
  set,
  goTo,
}: {
  search: Record<string, unknown>;
  set: (change: Record<string, unknown>) => void;
  goTo: GoTo;
}) {
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(rulesQuery);
  const fired = useQuery(firedQuery).data;
  const firedBy = useMemo(
    () => new Map((fired?.rules ?? []).map((each) => [each.rule, each])),
    [fired],
  );
  const q = textOf(search["q"]) ?? "";
  const folder = textOf(search["folder"]);
  const effect = textOf(search["effect"]);
  const force = textOf(search["force"]);
  const active = textOf(search["active"]);
  const fires = textOf(search["fires"]);
  const shown = useMemo(
    () =>
      (data ?? []).filter(
        (rule) =>
          (!folder || rule.folder === folder) &&
          (!effect || rule.effects.some(({ kind }) => kind === effect)) &&
          (!force || rule.force === force) &&
          (!active || rule.active === (active === "yes")) &&
          (!fires || firedBy.has(rule.id) === (fires === "yes")) &&
          matches(rule, q),
      ),
    [data, folder, effect, force, active, fires, firedBy, q],
  );
  const columns = useMemo(
    (): readonly Column<Rule>[] => [
      {
        id: "id",
        header: t`Rule`,
        cell: ({ id, title }) => (
          <span className={styles["rule"]}>
            <span>{title}</span>
            <code>{id}</code>
          </span>
        ),
        sortValue: ({ id }) => id,
        width: 300,
      },
      {
        id: "effect",
        header: t`Effect`,
        cell: ({ effects }) => effects.map(({ kind }) => i18n._(effectWords[kind])).join(", "),
        sortValue: ({ effects }) => effects.map(({ kind }) => kind).join(" "),
      },
      {
        id: "force",
        header: t`Force`,
        cell: ({ force: its }) => i18n._(forceWords[its]),
        sortValue: ({ force: its }) => its,
      },
      {
        id: "owner",
        header: t`Owner`,
        cell: ({ owner }) => owner,
        sortValue: ({ owner }) => owner,
      },
      {
        id: "since",
        header: t`Since`,
        cell: ({ since }) => since ?? "",
        sortValue: ({ since }) => since,
      },
      {
        id: "fired",
        header: t`Fires on`,
        explanation: t`Offerings of the cases you may see on which a finding of this rule stands now.`,
        cell: ({ id }) => firedText(firedBy.get(id), fired !== undefined),
        sortValue: ({ id }) => firedOn(firedBy.get(id)),
      },
      {
        id: "state",
        header: t`State`,
        cell: ({ active: isOn, change }) => (
          <>
            {!isOn && <Badge tone="muted">{t`switched off`}</Badge>}
            {change !== "same" && (
              <Badge tone="accent">{change === "added" ? t`new` : t`changed`}</Badge>
            )}
          </>
        ),
      },
      { id: "place", header: t`Place`, cell: ({ file, line }) => `${file}:${line}` },
    ],
    [i18n, firedBy, fired],
  );
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t`The rules could not be loaded`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <SkeletonRows rows={12} />;
  const open = data.find(({ id }) => id === search["rule"]);
  const sorting = sortingOf(search["sort"], sortable);
  const any = { id: "", label: t`Any` };
  const filter = (
    label: string,
    name: string,
    options: readonly { id: string; label: string }[],
  ) => (
    <Select
      label={label}
      options={[any, ...options]}
      value={textOf(search[name]) ?? ""}
      onChange={(value) => set({ [name]: value === "" ? undefined : value })}
    />
  );
  return (
    <>
      <div className={styles["filters"]}>
        <SearchField
          label={t`Search rules`}
          placeholder={t`Title, text, reference, owner`}
          value={q}
          onChange={(value) => set({ q: value === "" ? undefined : value })}
        />
        {filter(
          t`Folder`,
          "folder",
          [...new Set(data.map((rule) => rule.folder))].map((id) => ({ id, label: id })),
        )}
        {filter(
          t`Effect`,
          "effect",
          Object.entries(effectWords).map(([id, words]) => ({ id, label: i18n._(words) })),
        )}
        {filter(
          t`Force`,
          "force",
          Object.entries(forceWords).map(([id, words]) => ({ id, label: i18n._(words) })),
        )}
        {filter(t`Takes part`, "active", [
          { id: "yes", label: t`Yes` },
          { id: "no", label: t`Switched off` },
        ])}
        {filter(t`Fires`, "fires", [
          { id: "yes", label: t`Somewhere` },
          { id: "no", label: t`Nowhere` },
        ])}
      </div>
      <p className={styles["muted"]} role="status">{t`${shown.length} of ${data.length} rules`}</p>
      <DataTable
        label={t`Rules`}
        rows={shown}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => set({ rule: id })}
        current={open?.id ?? ""}
        rowTone={(rule) => (rule.active ? undefined : "muted")}
        {...(sorting ? { sorting } : {})}
        onSorting={(next) => set({ sort: next ? sortingText(next) : undefined })}
        maxHeight="65vh"
        empty={<EmptyState>{t`No rule matches.`}</EmptyState>}
      />
      {open && <RulePanel rule={open} onClose={() => set({ rule: undefined })} goTo={goTo} />}
    </>
  );
}

function firedOn(fired: FiredRule | undefined): number {
  return (fired?.cases ?? []).reduce((sum, { offerings }) => sum + offerings.length, 0);
}

function firedText(fired: FiredRule | undefined, isKnown: boolean): string {
  if (!isKnown) return "";
  return fired ? formatCount(firedOn(fired), t`offering`, t`offerings`) : t`nothing`;
}

function matches(rule: Rule, q: string): boolean {
  const read = [
    rule.id,
    rule.title,
    rule.when,
    rule.reference,
    rule.owner,
    rule.rationale,
    ...rule.effects.flatMap(({ text, tag }) => [text, tag]),
  ];
  return read.join("\n").toLowerCase().includes(q.trim().toLowerCase());
}
