// English is the source language and the only one today. A production build loads the catalog that
// `lingui extract` derives from the code; development and tests take the messages from the code itself.
import { i18n, type Messages } from "@lingui/core";

export function activateMessages(): void {
  const catalogs = import.meta.glob<{ messages: Messages }>("../../target/locales/en.po", {
    eager: true,
  });
  i18n.loadAndActivate({ locale: "en", messages: Object.values(catalogs)[0]?.messages ?? {} });
}

export { i18n };
