// The order of importance, the weightiest first; criteria that share a rank weigh alike. Every move is a button, so that the keyboard
// reaches it, and is announced.
import { t } from "@lingui/core/macro";
import { ArrowDown, ArrowUp, Equal } from "lucide-react";
import { IconButton } from "@/components/actions/Button";
import { announce } from "@/lib/announce";
import type { Criterion } from "@/lib/case/types";
import { moved, type Order, tied } from "./order";
import styles from "./weights.module.css";

export function RankOrder({
  criteria,
  order,
  onOrder,
}: {
  criteria: readonly Criterion[];
  order: Order;
  /** Undefined where the order may not change. */
  onOrder: ((order: Order) => void) | undefined;
}) {
  const name = (id: string) => criteria.find((each) => each.id === id)?.name ?? id;
  const put = (id: string, next: Order) => {
    onOrder?.(next);
    const rank = next.findIndex((group) => group.includes(id)) + 1;
    announce(t`${name(id)} has rank ${rank} of ${next.length}.`);
  };
  return (
    <div className={styles["order"]}>
      <h3>{t`Order of importance`}</h3>
      <ol aria-label={t`Order of importance`}>
        {order.map((group, rank) => (
          <li key={group.join(" ")}>
            <ul aria-label={t`Rank ${rank + 1}`}>
              {group.map((id, place) => (
                <li key={id}>
                  <span className={styles["level"]}>{rank + 1}</span>
                  <span>
                    {name(id)}
                    {group.length > 1 && <span className={styles["note"]}> {t`tied`}</span>}
                  </span>
                  {onOrder && (
                    <span className={styles["moves"]}>
                      <IconButton
                        size="small"
                        icon={ArrowUp}
                        label={t`Rank ${name(id)} higher`}
                        isDisabled={rank === 0 && group.length === 1}
                        onPress={() => put(id, moved(order, id, -1))}
                      />
                      <IconButton
                        size="small"
                        icon={ArrowDown}
                        label={t`Rank ${name(id)} lower`}
                        isDisabled={rank === order.length - 1 && group.length === 1}
                        onPress={() => put(id, moved(order, id, 1))}
                      />
                      <IconButton
                        size="small"
                        icon={Equal}
                        label={t`Tie ${name(id)} with the rank above`}
                        isDisabled={rank === 0 || place > 0}
                        onPress={() => put(id, tied(order, id))}
                      />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
