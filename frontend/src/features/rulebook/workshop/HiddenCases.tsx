// What changes in cases that the reader may not see, in numbers.
import rulebook from "../Rulebook.module.css";
import type { Hidden } from "./impactApi";
import { hiddenLines, hiddenWords } from "./impactWords";

export function HiddenCases({ hidden }: { hidden: Hidden }) {
  const words = hiddenWords(hidden);
  const lines = hiddenLines(hidden);
  if (words === undefined) return null;
  return (
    <>
      <p className={rulebook["muted"]}>{words}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
