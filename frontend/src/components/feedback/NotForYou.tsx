// What a page is for and who can use it, for somebody who came by its address. Never a bare refusal.
import { t } from "@lingui/core/macro";
import { Lock } from "lucide-react";
import { type Capability, whoCan } from "@/lib/permissions";
import { EmptyState } from "./EmptyState";

export function NotForYou({ what, capability }: { what: string; capability: Capability }) {
  return (
    <EmptyState icon={Lock}>{t`${what} is done by ${whoCan(capability)}. Ask one.`}</EmptyState>
  );
}
