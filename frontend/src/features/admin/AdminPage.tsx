// Administration: people and their roles, the audit trail. Views that a role does not reach say so and why.
import { t } from "@lingui/core/macro";
import { Link, Navigate } from "@tanstack/react-router";
import { Lock, Upload } from "lucide-react";
import { buttonClass } from "@/components/actions/Button";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/navigation/Page";
import { Tabs } from "@/components/navigation/Tabs";
import { useMay } from "@/lib/session";
import { oneOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { AuditView } from "./AuditView";
import { PeopleView } from "./PeopleView";

const views = ["people", "audit"] as const;

export function AdminPage() {
  const { search, set } = useAddress();
  const isAdmin = useMay("admin");
  const mayAudit = useMay("admin", "auditor");
  const selected = oneOf(search["view"], views) ?? "people";
  // One's own tokens stood here once.
  if (search["view"] === "tokens") return <Navigate to="/account" replace />;
  return (
    <Page
      title={t`Admin`}
      description={t`People and their roles, and what was done by whom.`}
      actions={
        <Link className={buttonClass()} to="/catalog/imports">
          <Upload size={16} strokeWidth={1.75} aria-hidden="true" />
          {t`Imports`}
        </Link>
      }
    >
      <Tabs
        label={t`Views of the administration`}
        selected={selected}
        onSelect={(view) => {
          if (view === selected) return;
          const none = Object.fromEntries(Object.keys(search).map((name) => [name, undefined]));
          set({ ...none, view: view === "people" ? undefined : view });
        }}
        items={[
          {
            id: "people",
            label: t`People`,
            content: isAdmin ? (
              <PeopleView />
            ) : (
              <EmptyState icon={Lock}>
                {t`Only an administrator manages people. Ask one to change roles or to make an account.`}
              </EmptyState>
            ),
          },
          {
            id: "audit",
            label: t`Audit trail`,
            content: mayAudit ? (
              <AuditView />
            ) : (
              <EmptyState icon={Lock}>
                {t`Only an auditor or an administrator reads the audit trail, for it names what everybody did.`}
              </EmptyState>
            ),
          },
        ]}
      />
    </Page>
  );
}
