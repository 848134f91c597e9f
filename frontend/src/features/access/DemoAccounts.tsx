// The published accounts of the demo, one click each.
import { t } from "@lingui/core/macro";
import { Button } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import styles from "./access.module.css";

export interface DemoAccountsProps {
  password: string;
  accounts: readonly { readonly name: string; readonly role: string }[];
  isPending: boolean;
  onChoose: (name: string) => void;
}

export function DemoAccounts({ password, accounts, isPending, onChoose }: DemoAccountsProps) {
  return (
    <section className={styles["demo"]} aria-labelledby="demo-accounts">
      <div className={styles["demoTitle"]}>
        <h2 id="demo-accounts">{t`Demo accounts`}</h2>
        <Badge tone="caution">{t`demo only`}</Badge>
      </div>
      <p className={styles["hint"]}>
        {t`Everybody who reaches this machine can use them. Their password is`}{" "}
        <code>{password}</code>.
      </p>
      <ul className={styles["accounts"]}>
        {accounts.map(({ name, role }) => (
          <li key={name}>
            <span>
              <span className={styles["account"]}>{name}</span>
              <span className={styles["hint"]}>{role.replaceAll("-", " ")}</span>
            </span>
            <Button size="small" isDisabled={isPending} onPress={() => onChoose(name)}>
              {t`Sign in as ${name}`}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
