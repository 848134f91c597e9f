// The list of cases: grouped by stage, searched, filtered and sorted in the address; j/k and Enter.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ListFilter, Plus, Upload } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { SearchField } from "@/components/forms/TextField";
import { Page } from "@/components/navigation/Page";
import { Menu, MenuItem } from "@/components/overlays/Menu";
import { FilterChips } from "@/components/table/FilterChips";
import type { CaseLine } from "@/lib/case/caseApi";
import { statuses, statusWords } from "@/lib/case/words";
import { type Command, useCommands } from "@/lib/commands";
import { formatCount } from "@/lib/format";
import { useCan, whoCan } from "@/lib/permissions";
import { useSession } from "@/lib/session";
import { listOf, type Sorting, sortingOf, sortingText, textOf, toggled } from "@/lib/urlState";
import styles from "./CasesPage.module.css";
import { CaseTable } from "./CaseTable";
import { casesQuery } from "./casesApi";
import { ImportCaseDialog } from "./ImportCaseDialog";
import { NewCaseDialog } from "./NewCaseDialog";

const sortable = ["title", "candidates", "owner", "updatedAt"];

export function CasesPage() {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const person = useSession()?.person;
  const mayCreate = useCan()("createCases");
  const [dialog, setDialog] = useState<"new" | "import">();
  const q = textOf(search["q"]) ?? "";
  const chosen = listOf(search["status"]);
  const isMine = search["mine"] === true;
  const sorting = sortingOf(search["sort"], sortable);
  const { data, error, isPending, refetch } = useQuery(casesQuery(q));
  const set = (change: Record<string, unknown>) =>
    void navigate({ to: "/cases", search: { ...search, ...change }, replace: true });
  const shown = useMemo(
    () =>
      (data?.items ?? []).filter(
        ({ status, owner }) =>
          (chosen === undefined || chosen.includes(status)) && (!isMine || owner.id === person?.id),
      ),
    [data, chosen, isMine, person],
  );
  useCommands(
    useMemo(
      (): readonly Command[] =>
        mayCreate
          ? [{ id: "case.new", label: t`New case`, group: t`Cases`, run: () => setDialog("new") }]
          : [],
      [mayCreate],
    ),
  );

  return (
    <Page
      title={t`Cases`}
      description={t`What is being decided, and how far it has come.`}
      actions={
        mayCreate && (
          <>
            <Button icon={Upload} onPress={() => setDialog("import")}>
              {t`Import`}
            </Button>
            <Button variant="primary" icon={Plus} onPress={() => setDialog("new")}>
              {t`New case`}
            </Button>
          </>
        )
      }
    >
      <div className={styles["filters"]}>
        <div className={styles["search"]}>
          <SearchField
            label={t`Search cases`}
            placeholder={t`Search by title`}
            value={q}
            onChange={(next) => set({ q: next || undefined })}
          />
        </div>
        <Menu
          label={t`Add a filter`}
          trigger={<Button icon={ListFilter}>{t`Filter`}</Button>}
          onAction={(key) =>
            set(key === "mine" ? { mine: true } : { status: toggled(chosen, String(key)) })
          }
        >
          {statuses
            .filter((status) => !chosen?.includes(status))
            .map((status) => (
              <MenuItem key={status} id={status}>
                {t`Stage: ${statusWords(status)}`}
              </MenuItem>
            ))}
          {!isMine && <MenuItem id="mine">{t`Owner: me`}</MenuItem>}
        </Menu>
        <FilterChips
          chips={[
            ...(chosen ?? []).map((id) => ({
              id,
              name: t`Stage`,
              value: statusWords(id as CaseLine["status"]),
              onRemove: () => set({ status: toggled(chosen, id) }),
            })),
            ...(isMine
              ? [
                  {
                    id: "mine",
                    name: t`Owner`,
                    value: t`me`,
                    onRemove: () => set({ mine: undefined }),
                  },
                ]
              : []),
          ]}
          onClear={() => set({ status: undefined, mine: undefined })}
        />
        {data && (
          <span className={styles["count"]}>
            {shown.length === data.total
              ? formatCount(data.total, t`case`)
              : t`${shown.length} of ${formatCount(data.total, t`case`)}`}
          </span>
        )}
      </div>
      {error && !data && (
        <ErrorState
          error={error}
          what={t`The cases could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {isPending && <SkeletonRows rows={6} height={32} />}
      {data && shown.length === 0 && (
        <EmptyState
          action={
            data.total === 0 && q === "" && mayCreate ? (
              <Button variant="primary" icon={Plus} onPress={() => setDialog("new")}>
                {t`New case`}
              </Button>
            ) : (
              <Button onPress={() => set({ q: undefined, status: undefined, mine: undefined })}>
                {t`Show all cases`}
              </Button>
            )
          }
        >
          {data.total === 0 && q === ""
            ? [
                t`There is no case that you are a member of.`,
                !mayCreate && t`A new one is begun by ${whoCan("createCases")}.`,
              ]
                .filter(Boolean)
                .join(" ")
            : t`No case matches the search and filters.`}
        </EmptyState>
      )}
      {shown.length > 0 && (
        <CaseTable
          cases={shown}
          sorting={sorting}
          onSorting={(next: Sorting | undefined) => set({ sort: next && sortingText(next) })}
          onOpen={({ id }) => void navigate({ to: "/cases/$caseId", params: { caseId: id } })}
        />
      )}
      {dialog === "new" && <NewCaseDialog onClose={() => setDialog(undefined)} />}
      {dialog === "import" && <ImportCaseDialog onClose={() => setDialog(undefined)} />}
    </Page>
  );
}
