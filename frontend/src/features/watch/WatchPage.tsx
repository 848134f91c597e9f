// Watch: signals worth watching with what was found so far, and public acts that may bear on offerings. A row opens its particulars;
// view, search, filters, order and the open row stand in the address.
import { t } from "@lingui/core/macro";
import { Page } from "@/components/navigation/Page";
import { Tabs } from "@/components/navigation/Tabs";
import { oneOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { PolicyView } from "./PolicyView";
import { SignalsView } from "./SignalsView";

const views = ["signals", "policy"] as const;

export function WatchPage() {
  const { search, set } = useAddress();
  const selected = oneOf(search["view"], views) ?? "signals";
  return (
    <Page
      title={t`Watch`}
      description={t`What may change the facts under a decision: who or what it is about, until when it is watched, and what was found.`}
    >
      <Tabs
        label={t`Views of the watch list`}
        selected={selected}
        onSelect={(view) => {
          if (view === selected) return;
          const none = Object.fromEntries(Object.keys(search).map((name) => [name, undefined]));
          set({ ...none, view: view === "signals" ? undefined : view });
        }}
        items={[
          { id: "signals", label: t`Watch signals`, content: <SignalsView /> },
          { id: "policy", label: t`Policy`, content: <PolicyView /> },
        ]}
      />
    </Page>
  );
}
