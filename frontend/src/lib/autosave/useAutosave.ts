// The hook around Autosaver: one per edited document.
//   const draft = useAutosave({ key: `case/${id}/need`, loaded: query.data, save: (value, etag) => settle(versioned(api.PUT(…))) });
//   <TextField value={draft.value.title} onChange={(title) => draft.change((need) => ({ ...need, title }))} />
//   <SaveIndicator status={draft.status} … />
import { useEffect, useLayoutEffect, useState } from "react";
import { useStore } from "../store";
import { type AutosaveOptions, Autosaver, type AutosaveState, type Draft } from "./autosaver";

export interface Autosave<T> extends AutosaveState<T> {
  change(next: T | ((value: T) => T)): void;
  flush(): Promise<void>;
  keepMine(theirs?: Draft<T>): Promise<void>;
  takeTheirs(theirs?: Draft<T>): void;
}

/** Sends nothing while it is held. Give the component a `key` when another document is shown, so that each document has its own saver. */
export function useAutosave<T>(options: AutosaveOptions<T>, isHeld = false): Autosave<T> {
  const [saver] = useState(() => new Autosaver(options));
  const state = useStore(saver.state);
  const { save, loaded } = options;

  useEffect(() => saver.replaceSave(save), [saver, save]);
  useEffect(() => saver.arrived(loaded), [saver, loaded]);
  // Before a timer can fire between leaving a field and the next paint.
  useLayoutEffect(() => (isHeld ? saver.hold() : saver.release()), [saver, isHeld]);
  useEffect(() => {
    saver.start();
    return () => {
      void saver.flush();
      saver.stop();
    };
  }, [saver]);

  return {
    ...state,
    change: (next) => saver.change(next),
    flush: () => saver.flush(),
    keepMine: (theirs) => saver.keepMine(theirs),
    takeTheirs: (theirs) => saver.takeTheirs(theirs),
  };
}
