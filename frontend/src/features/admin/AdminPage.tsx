// Administration: people and their roles, the audit trail. A view that one's roles do not reach is not offered; who comes by its address is
// told whom to ask.
import { t } from "@lingui/core/macro";
import { Link, Navigate } from "@tanstack/react-router";
import { Upload } from "lucide-react";
import { buttonClass } from "@/components/actions/Button";
import { NotForYou } from "@/components/feedback/NotForYou";
import { Page } from "@/components/navigation/Page";
import { Tabs } from "@/components/navigation/Tabs";
import { useCan } from "@/lib/permissions";
import { oneOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { AuditView } from "./AuditView";
import { PeopleView } from "./PeopleView";

const views = ["people", "audit"] as const;

export function AdminPage() {
  const { search, set } = useAddress();
  const can = useCan();
  const first = can("managePeople") || !can("readAudit") ? "people" : "audit";
  const selected = oneOf(search["view"], views) ?? first;
  // One's own tokens stood here once.
  if (search["view"] === "tokens") return <Navigate to="/account" replace />;
  // What one cannot use is no tab; who came by its address is told whom to ask.
  const isOffered = ({ id }: { id: string }) =>
    id === selected || can(id === "people" ? "managePeople" : "readAudit");
  return (
    <Page
      title={t`Admin`}
      description={t`People and their roles, and what was done by whom.`}
      actions={
        can("importFiles") && (
          <Link className={buttonClass()} to="/catalog/imports">
            <Upload size={16} strokeWidth={1.75} aria-hidden="true" />
            {t`Imports`}
          </Link>
        )
      }
    >
      <Tabs
        label={t`Views of the administration`}
        selected={selected}
        onSelect={(view) => {
          if (view === selected) return;
          const none = Object.fromEntries(Object.keys(search).map((name) => [name, undefined]));
          set({ ...none, view: view === first ? undefined : view });
        }}
        items={[
          {
            id: "people",
            label: t`People`,
            content: can("managePeople") ? (
              <PeopleView />
            ) : (
              <NotForYou what={t`Managing people and their roles`} capability="managePeople" />
            ),
          },
          {
            id: "audit",
            label: t`Audit trail`,
            content: can("readAudit") ? (
              <AuditView />
            ) : (
              <NotForYou
                what={t`Reading the audit trail, which names what everybody did,`}
                capability="readAudit"
              />
            ),
          },
        ].filter(isOffered)}
      />
    </Page>
  );
}
