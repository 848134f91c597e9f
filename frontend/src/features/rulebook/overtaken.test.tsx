import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { HttpResponse, http, server, url } from "@/testing/server";
import { Others } from "./Others";
import { Overtaken } from "./Overtaken";

const base = "id;title;text\na;One;First.\nb;Two;Second.\n";
const theirs = base.replace("One", "Theirs").replace("Second.", "Zweitens.");
const mine = base.replace("One", "Mine");

function Draft({ onKeep }: { onKeep: (text: string) => void }) {
  const [isOvertaken, setOvertaken] = useState(true);
  return (
    <Overtaken
      path="x/t.csv"
      isOvertaken={isOvertaken}
      base={base}
      mine={mine}
      theirs={theirs}
      onTakeTheirs={() => undefined}
      onKeep={(text) => {
        onKeep(text);
        setOvertaken(false);
      }}
    />
  );
}

test("an overtaken draft is merged, and what both changed is named with theirs and mine", async () => {
  const onKeep = vi.fn();
  render(<Draft onKeep={onKeep} />);
  await userEvent.click(screen.getByRole("button", { name: "Merge theirs and mine" }));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith("id;title;text\na;Mine;First.\nb;Two;Zweitens.\n");
  expect(screen.getByText("Theirs and yours are merged, not saved yet")).toBeVisible();
  expect(screen.getByText("a · title")).toBeVisible();
  expect(screen.getByText("Theirs: Theirs")).toBeVisible();
});

test("without the text that was changed no merge is offered, only a choice", () => {
  render(
    <Overtaken
      path="x/t.csv"
      isOvertaken
      base={undefined}
      mine={mine}
      theirs={theirs}
      onTakeTheirs={() => undefined}
      onKeep={() => undefined}
    />,
  );
  expect(screen.queryByRole("button", { name: "Merge theirs and mine" })).toBeNull();
  expect(screen.getByRole("button", { name: "Take theirs" })).toBeVisible();
});

test("others in the file are named with what they do, and leaving is said", async () => {
  const said: unknown[] = [];
  server.use(
    http.put(url("/api/rulebook/editors"), async ({ request }) => {
      said.push(await request.json());
      return HttpResponse.json({
        others: [
          { name: "Ada", typing: true },
          { name: "Bea", typing: false },
        ],
      });
    }),
  );
  const { unmount } = render(
    <QueryClientProvider client={new QueryClient()}>
      <Others path="x/t.csv" isDirty={false} />
    </QueryClientProvider>,
  );
  expect(await screen.findByText("Ada is changing this file too")).toBeVisible();
  expect(screen.getByText("Bea has this file open too")).toBeVisible();
  unmount();
  await waitFor(() =>
    expect(said).toEqual([
      { path: "x/t.csv", doing: "reading" },
      { path: "x/t.csv", doing: "left" },
    ]),
  );
});
