// Duties that check each other and are one person's, in words; the codes are the server's.
import { t } from "@lingui/core/macro";

export const writesAndPublishes = "writes-and-publishes-rules";

export function dutyWords(code: string): string {
  const words: Readonly<Record<string, string>> = {
    [writesAndPublishes]: t`writes rules and publishes rules`,
    "decides-and-publishes-rules": t`decides cases and publishes the rules for them`,
    "decides-and-audits": t`decides cases and audits`,
    "administers-and-audits": t`administers accounts and audits`,
  };
  return words[code] ?? code;
}
