// What the server would say to a text, a moment after the last key; undefined until it has said it.
import { useEffect, useState } from "react";
import { type Check, checkFile } from "../rulebookApi";

const delay = 400;

/** With the text that was tried. */
export type Checked = Check & { readonly text: string };

export function useChecked(path: string, text: string, isOn: boolean): Checked | undefined {
  const [result, setResult] = useState<Checked>();
  useEffect(() => {
    if (!isOn) return setResult(undefined);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      try {
        const found = await checkFile(path, text);
        if (isCurrent) setResult({ ...found, text });
      } catch {
        // Without a connection nothing is known; saving says so.
        if (isCurrent) setResult(undefined);
      }
    }, delay);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [path, text, isOn]);
  return result;
}
