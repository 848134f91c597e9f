// Where the application starts: styles, language, preferences, then the router.
import "@fontsource-variable/inter/wght.css";
import "@/styles/tokens.css";
import "@/styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "@/app/App";
import { activateMessages } from "@/lib/i18n";
import { applyPreferences } from "@/lib/preferences";

activateMessages();
applyPreferences();

const root = document.getElementById("root");
if (root === null)
  throw new Error(
    "index.html has no element with id root. Maybe the page was served from another build?",
  );
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
