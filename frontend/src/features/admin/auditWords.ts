// The audit trail in words. An action without words is shown as it is, so that nothing is hidden.
import { t } from "@lingui/core/macro";
import type { Account } from "./adminApi";

export function actionWords(action: string): string {
  const words: Readonly<Record<string, string>> = {
    "case.created": t`Made a case`,
    "case.saved": t`Saved a case`,
    "case.deleted": t`Deleted a case`,
    "case.decided": t`Decided a case`,
    "case.members-changed": t`Changed the members of a case`,
    "case.weights-locked": t`Locked the weights`,
    "case.weights-unlocked": t`Unlocked the weights`,
    "case.rulebook-moved": t`Had a case judged by the published rulebook`,
    "case.reopened": t`Reopened a case`,
    "case.decided-again": t`Began to decide a case again`,
    "decision.reopened": t`Reopened a decision`,
    "decision.confirmed": t`Confirmed a decision`,
    "import.proposed": t`Uploaded an import`,
    "import.accepted": t`Accepted an import`,
    "import.rejected": t`Rejected an import`,
    "person.created": t`Made an account`,
    "person.changed": t`Changed an account`,
    "person.own-roles-changed": t`Changed their own roles`,
    "person.duties-united": t`Put duties that check each other into one hand`,
    "password.changed": t`Changed their password`,
    "password.reset-link-made": t`Made a link that resets a password`,
    "password.reset": t`Chose a new password by a reset link`,
    "password.reset-known": t`Said that they know of a password reset`,
    "rule-file.saved": t`Saved a rule file`,
    "rule-file.claimed": t`Stood for a change of a rule file`,
    "rulebook.impact-asked": t`Had the impact of rules worked out`,
    "rulebook.impact-seen": t`Read the impact of rules`,
    "rulebook.published": t`Published the rulebook`,
    "session.opened": t`Signed in`,
    "sign-in.failed": t`Failed to sign in`,
    "session.ended": t`Signed out`,
    "access.ended": t`Ended all access of a person`,
    "sessions.ended-elsewhere": t`Ended their other sessions`,
    "sessions.revoked": t`Ended all sessions of a person`,
    "token.issued": t`Issued a token`,
    "token.deleted": t`Deleted a token`,
  };
  return words[action] ?? action;
}

/** What an entry tells of a subject that the reader may not see: its kind. */
export function hiddenWords(kind: string): string {
  const words: Readonly<Record<string, string>> = {
    case: t`a case you are no member of`,
    decision: t`a decision on a case you are no member of`,
  };
  return words[kind] ?? t`something you may not see`;
}

/** A person by name where one is known by the id; anything else as the trail names it. */
export function subjectWords(subject: string, people: readonly Account[]): string {
  const id = /^person:(.+)$/.exec(subject)?.[1];
  return people.find((person) => person.id === id)?.name ?? subject;
}

/** The particulars in one line: names and values without the marks of JSON. */
export function detailWords(json: string): string {
  try {
    const held: unknown = JSON.parse(json);
    if (!(held instanceof Object)) return json;
    return Object.entries(held)
      .map(([name, value]) => `${name}: ${valueWords(value)}`)
      .join(" · ");
  } catch {
    return json;
  }
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueWords).join(", ");
  return value instanceof Object ? JSON.stringify(value) : String(value);
}
