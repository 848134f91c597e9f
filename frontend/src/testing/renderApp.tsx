// Mounts the whole application at an address, so that tests click through routes as a person does.
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "@/app/App";

export function renderApp(path: string) {
  window.history.replaceState(null, "", path);
  return { user: userEvent.setup(), ...render(<App />) };
}
