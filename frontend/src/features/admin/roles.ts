// What each role may do, in one line; the codes are the server's.
import { t } from "@lingui/core/macro";

export interface RoleWords {
  readonly code: string;
  readonly name: string;
  readonly may: string;
}

export function roleWords(): readonly RoleWords[] {
  return [
    { code: "evaluator", name: t`Evaluator`, may: t`works on cases, scores criteria` },
    {
      code: "procurement-lead",
      name: t`Procurement lead`,
      may: t`leads cases, locks weights, decides, accepts imports`,
    },
    { code: "compliance-author", name: t`Compliance author`, may: t`writes rules` },
    {
      code: "compliance-publisher",
      name: t`Compliance publisher`,
      may: t`publishes what another wrote`,
    },
    { code: "architect", name: t`Architect`, may: t`reads cases and exports records` },
    { code: "auditor", name: t`Auditor`, may: t`reads everything, the audit trail included` },
    { code: "admin", name: t`Administrator`, may: t`manages people, imports and the audit trail` },
  ];
}

export function roleName(code: string): string {
  return roleWords().find((role) => role.code === code)?.name ?? code;
}
