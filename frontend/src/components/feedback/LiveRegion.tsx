// Where `announce(...)` of lib/announce is read out. Rendered once, by the application.
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { useAnnouncement } from "@/lib/announce";

export function LiveRegion() {
  const announcement = useAnnouncement();
  return (
    <VisuallyHidden>
      <div role="status" aria-live="polite" aria-atomic="true">
        {announcement}
      </div>
    </VisuallyHidden>
  );
}
