// What a screen reader is told without moving the focus: "saved", "order changed: …".
// Announcements are polite and debounced, so that dragging a slider is not read out on every frame.
import { createStore, useStore } from "./store";

const announcement = createStore("");
let pending: ReturnType<typeof setTimeout> | undefined;

/** The latest message within `delay` milliseconds wins. */
export function announce(message: string, delay = 500): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    // The same sentence twice must still be a change, or it is not read again.
    announcement.set(message === announcement.get() ? `${message}\u00a0` : message);
  }, delay);
}

export function useAnnouncement(): string {
  return useStore(announcement);
}
