// The catalog: what can be bought and what is known about it. One view each for offerings, models, vendors and evidence; the
// view, its search, filters and order stand in the address. Details have pages of their own: OfferingPage, ModelPage, VendorPage.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { Upload } from "lucide-react";
import { buttonClass } from "@/components/actions/Button";
import { Page } from "@/components/navigation/Page";
import { Tabs } from "@/components/navigation/Tabs";
import { oneOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { EvidenceView } from "./EvidenceView";
import { ModelsView } from "./ModelsView";
import { OfferingsView } from "./OfferingsView";
import { VendorsView } from "./VendorsView";

const views = ["offerings", "models", "vendors", "evidence"] as const;

export function CatalogPage() {
  const { search, set } = useAddress();
  const selected = oneOf(search["view"], views) ?? "offerings";
  return (
    <Page
      title={t`Catalog`}
      description={t`Vendors, models and offerings, each figure with its source and date. What has no located source is marked.`}
      actions={
        <Link className={buttonClass()} to="/catalog/imports">
          <Upload size={16} strokeWidth={1.75} aria-hidden="true" />
          {t`Imports`}
        </Link>
      }
    >
      <Tabs
        label={t`Views of the catalog`}
        selected={selected}
        onSelect={(view) => {
          if (view === selected) return;
          // Filters of one view mean nothing in another.
          const none = Object.fromEntries(Object.keys(search).map((name) => [name, undefined]));
          set({ ...none, view: view === "offerings" ? undefined : view });
        }}
        items={[
          { id: "offerings", label: t`Offerings`, content: <OfferingsView /> },
          { id: "models", label: t`Models`, content: <ModelsView /> },
          { id: "vendors", label: t`Vendors`, content: <VendorsView /> },
          { id: "evidence", label: t`Evidence`, content: <EvidenceView /> },
        ]}
      />
    </Page>
  );
}
