// What scrolls on narrow pages. Often nothing inside can be pressed, so the keyboard must reach the frame itself. It is a named group and
// no landmark: the section around it is one, often of the same name.
import type { ReactNode } from "react";

export interface ScrollRegionProps {
  label: string;
  className: string | undefined;
  children: ReactNode;
}

export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <div
      role="group"
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
}
