// Everybody with an account. A row opens the person's roles and state.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { WholeList } from "@/components/browse/WholeList";
import { Badge } from "@/components/evidence/Badge";
import type { Column } from "@/components/table/DataTable";
import type { Facet } from "@/lib/facets";
import { wholeListQuery } from "@/lib/paging";
import { textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import styles from "./admin.module.css";
import { type Account, peoplePath } from "./adminApi";
import { NewPersonDialog } from "./NewPersonDialog";
import { PersonPanel } from "./PersonPanel";
import { roleName } from "./roles";

const texts = ({ name, roles }: Account) => [name, ...roles.map(roleName)];

export function PeopleView() {
  const { search, set } = useAddress();
  const [isNew, setNew] = useState(false);
  const columns = useMemo(peopleColumns, []);
  const facets = useMemo(peopleFacets, []);
  const { data } = useQuery(wholeListQuery(peoplePath));
  const openId = textOf(search["open"]);
  const open = data?.find(({ id }) => id === openId);
  return (
    <div className={styles["view"]}>
      <div className={styles["bar"]}>
        <Button variant="primary" icon={UserPlus} onPress={() => setNew(true)}>
          {t`New person`}
        </Button>
      </div>
      <WholeList
        path={peoplePath}
        label={t`People`}
        searchLabel={t`Search people`}
        placeholder={t`Name or role`}
        noun={t`person`}
        nouns={t`people`}
        nothing={t`Nobody matches.`}
        columns={columns}
        facets={facets}
        texts={texts}
        rowKey={({ id }) => id}
        rowTone={({ active }) => (active ? undefined : "muted")}
        onOpen={({ id }) => set({ open: id })}
        current={openId}
        maxHeight="max(360px, calc(100dvh - 340px))"
      />
      <NewPersonDialog isOpen={isNew} onClose={() => setNew(false)} />
      {open && (
        <PersonPanel
          key={`${open.id} ${open.version}`}
          account={open}
          onClose={() => set({ open: undefined })}
        />
      )}
    </div>
  );
}

function peopleFacets(): readonly Facet<Account>[] {
  return [
    {
      id: "state",
      title: t`State`,
      of: ({ active }) => (active ? "active" : "blocked"),
      words: (state) => (state === "active" ? t`Active` : t`Blocked`),
    },
  ];
}

function peopleColumns(): readonly Column<Account>[] {
  return [
    {
      id: "name",
      header: t`Name`,
      cell: ({ name, demo, looksLike }) => (
        <span className={styles["named"]}>
          {name}
          {demo && <Badge tone="caution">{t`demo only`}</Badge>}
          {looksLike && <Badge tone="negative">{t`looks like ${looksLike}`}</Badge>}
        </span>
      ),
      sortValue: ({ name }) => name,
    },
    {
      id: "roles",
      header: t`Roles`,
      cell: ({ roles, unitedDuties }) => (
        <span className={styles["named"]}>
          {roles.length === 0
            ? t`none: may sign in and see nothing`
            : roles.map(roleName).join(", ")}
          {unitedDuties.length > 0 && <Badge tone="caution">{t`duties in one hand`}</Badge>}
        </span>
      ),
      sortValue: ({ roles }) => roles.map(roleName).join(", ") || undefined,
    },
    {
      id: "state",
      header: t`State`,
      cell: ({ active }) =>
        active ? (
          <Badge tone="muted">{t`active`}</Badge>
        ) : (
          <Badge tone="negative">{t`blocked`}</Badge>
        ),
      sortValue: ({ active }) => (active ? "active" : "blocked"),
    },
  ];
}
