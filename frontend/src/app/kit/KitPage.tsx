// Every component in its states, for looking at and for axe. In development and test builds only.
import { Page } from "@/components/navigation/Page";
import { Stepper } from "@/components/navigation/Stepper";
import { EvidenceKit } from "./EvidenceKit";
import { FeedbackKit } from "./FeedbackKit";
import { FormsKit } from "./FormsKit";
import styles from "./kit.module.css";
import { TableKit } from "./TableKit";

export function KitPage() {
  return (
    <Page title="Component kit" description="Every component in its states, with made-up figures.">
      <Stepper
        label="Case path"
        current="weights"
        steps={[
          { id: "need", label: "Need", href: "/kit", state: { kind: "done" } },
          { id: "candidates", label: "Candidates", href: "/kit", state: { kind: "done" } },
          {
            id: "weights",
            label: "Criteria & weights",
            href: "/kit",
            state: { kind: "incomplete", missing: 2 },
          },
          {
            id: "evidence",
            label: "Evidence",
            href: "/kit",
            state: { kind: "incomplete", missing: 14 },
          },
          { id: "compare", label: "Compare", href: "/kit", state: { kind: "open" } },
          { id: "robustness", label: "Robustness", href: "/kit", state: { kind: "open" } },
          {
            id: "decide",
            label: "Decide",
            href: "/kit",
            state: { kind: "blocked", reason: "two cells unresolved" },
          },
          { id: "record", label: "Record", href: "/kit", state: { kind: "open" } },
        ]}
      />
      <div className={styles["kit"]}>
        <EvidenceKit />
        <TableKit />
        <FormsKit />
        <FeedbackKit />
      </div>
    </Page>
  );
}
