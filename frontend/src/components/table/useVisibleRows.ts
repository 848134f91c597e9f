// Which rows are drawn. Short tables are drawn whole; long ones only around what is scrolled into view.
import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { usePreferences } from "@/lib/preferences";

const drawnWhole = 120;

export interface VisibleRows {
  readonly indexes: readonly number[];
  /** Heights of what is left out above and below. */
  readonly before: number;
  readonly after: number;
  reveal(index: number): void;
}

export function useVisibleRows(count: number, scroll: RefObject<HTMLElement | null>): VisibleRows {
  const { density } = usePreferences();
  const height = density === "compact" ? 28 : 32;
  const virtualizer = useVirtualizer({
    count,
    enabled: count > drawnWhole,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 12,
    useFlushSync: false,
    scrollPaddingStart: height,
    initialRect: { width: 0, height: 720 },
  });
  if (count <= drawnWhole) {
    return {
      indexes: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      reveal: () => {},
    };
  }
  const drawn = virtualizer.getVirtualItems();
  return {
    indexes: drawn.map((item) => item.index),
    before: drawn[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0),
    reveal: (index) => virtualizer.scrollToIndex(index),
  };
}
