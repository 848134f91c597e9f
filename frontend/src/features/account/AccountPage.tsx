// One's own account: who one is here, the password, the open sessions, the personal tokens. Everybody has one.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Page } from "@/components/navigation/Page";
import { formatDateTime } from "@/lib/format";
import styles from "./account.module.css";
import { accountQuery, type OwnAccount } from "./accountApi";
import { PasswordForm } from "./PasswordForm";
import { SessionsView } from "./SessionsView";
import { TokensView } from "./TokensView";

export function AccountPage() {
  const { data, error, refetch } = useQuery(accountQuery);
  return (
    <Page title={t`Account`} description={t`How you sign in, and what acts in your name.`}>
      {error && (
        <ErrorState
          error={error}
          what={t`Your account could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={6} />}
      {data && <Own account={data} />}
    </Page>
  );
}

function Own({ account }: { account: OwnAccount }) {
  return (
    <div className={styles["view"]}>
      <SummaryList
        entries={[
          { term: t`Name`, value: account.name },
          {
            term: t`Roles`,
            value:
              account.roles.map((code) => code.replaceAll("-", " ")).join(", ") ||
              t`none; an administrator gives them`,
          },
        ]}
      />
      <Section title={t`Password`}>
        <Resets resets={account.resets} />
        {account.demo ? (
          <Callout>
            {t`This account belongs to the demo. Its password is published and stays as it is.`}
          </Callout>
        ) : (
          <PasswordForm name={account.name} />
        )}
      </Section>
      <Section title={t`Where you are signed in`}>
        <SessionsView sessions={account.sessions} />
      </Section>
      <Section title={t`Personal tokens`}>
        <TokensView />
      </Section>
    </div>
  );
}

/** Kept for good: whoever made the link could have followed it. */
function Resets({ resets }: { resets: OwnAccount["resets"] }) {
  if (resets.length === 0) return null;
  return (
    <div className={styles["prose"]}>
      <p>{t`It was reset by a link that an administrator made:`}</p>
      <SummaryList
        entries={resets.map(({ by, usedAt }) => ({
          term: formatDateTime(usedAt),
          value: t`link made by ${by}`,
        }))}
      />
    </div>
  );
}
