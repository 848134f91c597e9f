// Every component in its states, for looking at and for axe. In development and test builds only.
import { Page } from "@/components/navigation/Page";

export function KitPage() {
  return <Page title="Kit" />;
}
