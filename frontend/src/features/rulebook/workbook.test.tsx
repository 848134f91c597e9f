import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { HttpResponse, http, server, url } from "@/testing/server";
import { WorkbookTools, type WorkbookToolsProps } from "./WorkbookTools";
import type { Imported } from "./workbook";

const address = "/api/rulebook/workbook/security/assurance.csv";
const none = { added: [], changed: [], removed: [] };

function Tools({ isDirty, onTake }: Pick<WorkbookToolsProps, "isDirty" | "onTake">) {
  const [isTaken, setTaken] = useState(isDirty);
  return (
    <WorkbookTools
      path="security/assurance.csv"
      isNew={false}
      mayWrite
      isDirty={isTaken}
      onTake={(text, basedOn) => {
        onTake(text, basedOn);
        setTaken(true);
      }}
    />
  );
}

function renderTools(answer: Imported, isDirty = false) {
  server.use(http.post(url(address), () => HttpResponse.json(answer)));
  const onTake = vi.fn();
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <Tools isDirty={isDirty} onTake={onTake} />
    </QueryClientProvider>,
  );
  const upload = async () => {
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error("there is no file input");
    await userEvent.setup().upload(input, new File(["PK"], "assurance.xlsx"));
  };
  return { onTake, upload };
}

test("a workbook is downloaded under the table's name", () => {
  renderTools({ valid: true, remarks: [], ...none });
  const link = screen.getByRole("link", { name: "Download workbook" });
  expect(link).toHaveAttribute("href", address);
  expect(link).toHaveAttribute("download", "assurance.xlsx");
});

test("what was understood goes into the editor under the version it was made from, with the rules that changed", async () => {
  const { onTake, upload } = renderTools({
    text: "id;effect\n",
    basedOn: '"abc"',
    valid: true,
    remarks: [
      {
        place: "Rules!B2",
        sheet: "Rules",
        cell: "B2",
        weight: "note",
        message: "Read as 2026-01-01.",
        remedy: "",
      },
    ],
    added: ["sec-new"],
    changed: ["sec-iso"],
    removed: ["sec-old"],
  });
  await upload();
  await screen.findByText("The workbook is in the editor, not saved yet");
  expect(screen.getByText("New rules: sec-new")).toBeVisible();
  expect(screen.getByText("Rules no longer there: sec-old")).toBeVisible();
  expect(screen.getByText("Read as 2026-01-01.")).toBeVisible();
  expect(onTake).toHaveBeenCalledExactlyOnceWith("id;effect\n", '"abc"');
});

test("a refused cell is told with its address and remedy, and nothing is taken over", async () => {
  const { onTake, upload } = renderTools({
    valid: false,
    remarks: [
      {
        place: "Rules!C4",
        sheet: "Rules",
        cell: "C4",
        weight: "refused",
        message: "A formula stands here; its last result was `30`.",
        remedy: "Write the result.",
      },
    ],
    ...none,
  });
  await upload();
  const remarks = await screen.findByRole("list", { name: "Remarks on cells" });
  expect(within(remarks).getByText("Rules!C4")).toBeVisible();
  expect(within(remarks).getByText("Write the result.")).toBeVisible();
  expect(screen.getByText("The workbook was not taken over")).toBeVisible();
  expect(onTake).not.toHaveBeenCalled();
});

test("what is typed and not saved is not replaced by a workbook", () => {
  renderTools({ valid: true, remarks: [], ...none }, true);
  expect(screen.getByRole("button", { name: "Upload workbook" })).toBeDisabled();
});
