// A stored case that this build cannot read: why, its document as it is stored, and the lead's way to be rid of it.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { Download } from "lucide-react";
import { buttonClass } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { Page } from "@/components/navigation/Page";
import type { Problem } from "@/lib/api/problem";
import { storedAddress } from "@/lib/case/caseApi";
import { DeleteCase } from "../cases/DeleteCase";

export const unreadableType = "urn:assay:problem:unreadable-document";

export function UnreadableCase({ caseId, problem }: { caseId: string; problem: Problem }) {
  const { title, version, mayExport, mayDelete } = problem.context ?? {};
  const name = typeof title === "string" && title !== "" ? title : t`Untitled case`;
  return (
    <Page
      title={name}
      actions={
        <>
          {mayExport === true && (
            <a
              className={buttonClass()}
              href={storedAddress(caseId)}
              download={`${caseId}.case.json`}
            >
              <Download size={16} strokeWidth={1.75} aria-hidden="true" />
              {t`Download as stored`}
            </a>
          )}
          {mayDelete === true && typeof version === "number" && (
            <DeleteCase caseId={caseId} title={name} version={version} />
          )}
        </>
      }
    >
      <Callout tone="negative" title={t`This build cannot read the case`}>
        <p>{problem.detail}</p>
        <p>
          {mayExport === true
            ? t`Nothing of it is lost: it can be downloaded as it is stored. Once it is put right, or with a matching build, it is imported as a new case.`
            : t`Nothing of it is lost. A member of the case can download it as it is stored.`}
        </p>
      </Callout>
      <div>
        <Link to="/cases" className={buttonClass()}>
          {t`Go to cases`}
        </Link>
      </div>
    </Page>
  );
}
