// A region that scrolls on narrow pages. Often nothing inside can be pressed, so the keyboard must reach the region itself.
import type { ReactNode } from "react";

export interface ScrollRegionProps {
  label: string;
  className: string | undefined;
  children: ReactNode;
}

export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <section
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
      tabIndex={0}
    >
      {children}
    </section>
  );
}
