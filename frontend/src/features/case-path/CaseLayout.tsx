// One case as a path of eight steps: its title, the path, and the step that is open.
import { t } from "@lingui/core/macro";
import { Outlet, useLocation, useParams } from "@tanstack/react-router";
import { Page } from "@/components/navigation/Page";
import { Stepper } from "@/components/navigation/Stepper";
import { casePath } from "./casePath";

export function CaseLayout() {
  const { caseId = "" } = useParams({ strict: false });
  const { pathname } = useLocation();
  return (
    <Page title={t`Case ${caseId}`}>
      <Stepper
        label={t`Case path`}
        steps={casePath(caseId)}
        current={pathname.split("/").at(-1) ?? ""}
      />
      <Outlet />
    </Page>
  );
}
