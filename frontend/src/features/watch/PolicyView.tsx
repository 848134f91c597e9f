import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { WholeList } from "@/components/browse/WholeList";
import { SummaryList } from "@/components/content/SummaryList";
import { Badge } from "@/components/evidence/Badge";
import { BasisBadge, SourceNote } from "@/components/evidence/Source";
import { UnknownCell } from "@/components/evidence/Unknown";
import { SidePanel } from "@/components/overlays/SidePanel";
import type { Column } from "@/components/table/DataTable";
import { plain } from "@/lib/case/words";
import type { PolicySignal } from "@/lib/catalog/types";
import { placeWords } from "@/lib/catalog/words";
import type { Facet } from "@/lib/facets";
import { wholeListQuery } from "@/lib/paging";
import { textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import styles from "./watch.module.css";

const path = "/api/catalog/policy";

const texts = ({ instrument, issuer, says, doesNotSay, subject, jurisdiction }: PolicySignal) => [
  instrument,
  issuer,
  says,
  doesNotSay,
  subject,
  placeWords(jurisdiction),
];

export function PolicyView() {
  const { search, set } = useAddress();
  const columns = useMemo(policyColumns, []);
  const facets = useMemo(policyFacets, []);
  const { data } = useQuery(wholeListQuery(path));
  const openId = textOf(search["open"]);
  const open = data?.find(({ id }) => id === openId);
  return (
    <>
      <WholeList
        path={path}
        label={t`Policy signals`}
        searchLabel={t`Search policy signals`}
        placeholder={t`Instrument, issuer, or what it says`}
        noun={t`policy signal`}
        nothing={t`No policy signal matches. Take a filter out, or search for less.`}
        columns={columns}
        facets={facets}
        texts={texts}
        rowKey={({ id }) => id}
        onOpen={({ id }) => set({ open: id })}
        current={openId}
        maxHeight="max(400px, calc(100dvh - 290px))"
      />
      <SidePanel
        title={open?.instrument ?? t`Policy signal`}
        isOpen={open !== undefined}
        onClose={() => set({ open: undefined })}
      >
        {open && <Particulars signal={open} />}
      </SidePanel>
    </>
  );
}

/** What an act does not say is part of the fact. */
function Particulars({ signal }: { signal: PolicySignal }) {
  return (
    <SummaryList
      entries={[
        { term: t`Says`, value: signal.says || <UnknownCell /> },
        {
          term: t`Does not say`,
          value: signal.doesNotSay || <UnknownCell label={t`not recorded`} />,
        },
        { term: t`Status`, value: <Badge>{signal.status}</Badge> },
        { term: t`Effective`, value: signal.effective ?? <UnknownCell /> },
        { term: t`Jurisdiction`, value: placeWords(signal.jurisdiction) },
        { term: t`Issuer`, value: signal.issuer || <UnknownCell /> },
        { term: t`About`, value: signal.subject || <UnknownCell /> },
        { term: t`Kind`, value: plain(signal.kind) },
        { term: t`Source`, value: <SourceNote provenance={signal.provenance} /> },
      ]}
    />
  );
}

function policyFacets(): readonly Facet<PolicySignal>[] {
  return [
    {
      id: "jurisdiction",
      title: t`Jurisdiction`,
      of: ({ jurisdiction }) => jurisdiction,
      words: placeWords,
    },
    { id: "kind", title: t`Kind`, of: ({ kind }) => kind, words: plain },
    { id: "status", title: t`Status`, of: ({ status }) => status, words: plain },
  ];
}

function policyColumns(): readonly Column<PolicySignal>[] {
  return [
    {
      id: "instrument",
      header: t`Instrument`,
      cell: ({ instrument }) => <span className={styles["what"]}>{instrument}</span>,
      sortValue: ({ instrument }) => instrument,
    },
    {
      id: "effective",
      header: t`Effective`,
      cell: ({ effective }) => effective ?? <UnknownCell />,
      sortValue: ({ effective }) => effective,
    },
    {
      id: "jurisdiction",
      header: t`Jurisdiction`,
      cell: ({ jurisdiction }) => placeWords(jurisdiction),
      sortValue: ({ jurisdiction }) => jurisdiction,
    },
    {
      id: "says",
      header: t`Says`,
      cell: ({ says }) =>
        says === "" ? (
          <UnknownCell label={t`not recorded`} />
        ) : (
          <span className={styles["text"]}>{says}</span>
        ),
    },
    {
      id: "doesNotSay",
      header: t`Does not say`,
      cell: ({ doesNotSay }) =>
        doesNotSay === "" ? (
          <UnknownCell label={t`not recorded`} />
        ) : (
          <span className={styles["text"]}>{doesNotSay}</span>
        ),
    },
    {
      id: "status",
      header: t`Status`,
      cell: ({ status }) => <Badge>{status}</Badge>,
      sortValue: ({ status }) => status,
    },
    {
      id: "subject",
      header: t`About`,
      cell: ({ subject }) => <span className={styles["text"]}>{subject}</span>,
      sortValue: ({ subject }) => subject || undefined,
    },
    {
      id: "basis",
      header: t`Basis`,
      cell: ({ provenance }) => <BasisBadge basis={provenance.basis} />,
      sortValue: ({ provenance }) => provenance.basis,
    },
  ];
}
