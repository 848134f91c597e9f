import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Diagnostic, Vocabulary } from "../rulebookApi";
import { readTable } from "./csv";
import { TableEditor } from "./TableEditor";

const vocabulary: Vocabulary = {
  fields: [
    {
      name: "offering.route",
      level: "offering",
      type: "code",
      words: "route",
      unit: "",
      meaning: "Who runs the model.",
      example: "cloud-platform",
      allowed: ["first-party-api", "cloud-platform", "self-hosted"],
    },
  ],
  operators: [],
  parameters: [
    {
      name: "own-routes",
      type: "codes",
      unit: "",
      file: "parameters.yaml",
      line: 1,
      meaning: "Routes that we run.",
      value: "self-hosted",
      reference: "Our own policy",
    },
  ],
};
const start =
  "id;when offering.route in;effect;reference\na;self-hosted;flag;GDPR Art. 28\nb;;flag;\n";

function Editing({ text: first, problems = [] }: { text: string; problems?: Diagnostic[] }) {
  const [text, setText] = useState(first);
  const [place] = useState({ line: 0, column: 1 });
  const table = readTable(text);
  return (
    <>
      {table && (
        <TableEditor
          path="t.csv"
          table={table}
          isReadOnly={false}
          vocabulary={vocabulary}
          problems={problems}
          untested={[]}
          place={place}
          onChange={setText}
          onSave={() => {}}
        />
      )}
      <output data-testid="text">{text}</output>
    </>
  );
}

const text = () => screen.getByTestId("text").textContent;
const help = () => screen.getByRole("region", { name: "About this cell" });

async function begin(props: { text?: string; problems?: Diagnostic[] } = {}) {
  const user = userEvent.setup();
  render(<Editing text={props.text ?? start} problems={props.problems ?? []} />);
  const grid = screen.getByRole("grid", { name: "Table t.csv" });

  act(() => grid.focus());
  return { user, grid };
}

test("the header speaks in words, and the cell in focus tells its meaning and its legal reference", async () => {
  const { user, grid } = await begin();
  expect(within(grid).getByRole("columnheader", { name: "Route is one of" })).toBeVisible();
  await user.keyboard("{ArrowRight}");
  expect(help()).toHaveTextContent("Who runs the model.");
  expect(help()).toHaveTextContent("a stands on GDPR Art. 28.");
});

test("typing replaces a cell, a value is completed, Tab goes on, Esc gives up, and Ctrl-Z takes back", async () => {
  const { user } = await begin();
  await user.keyboard("{ArrowRight}clo{ArrowDown}{Enter}|$own{ArrowDown}{Enter}{Tab}");
  expect(text()).toContain("a;cloud-platform|$own-routes;flag;");
  expect(help()).toHaveTextContent("What the rule does");
  await user.keyboard("{F2}never kept{Escape}");
  expect(text()).toContain("$own-routes;flag;");
  await user.keyboard("{Control>}z{/Control}");
  expect(text()).toBe(start);
  await user.keyboard("{Control>}y{/Control}{ArrowLeft}");
  await waitFor(() => expect(help()).toHaveTextContent("Routes that we run. Now: self-hosted"));
});

test("a block of a spreadsheet program is pasted from the cell in focus on, new rows included", async () => {
  const { user, grid } = await begin();
  await user.keyboard("{ArrowDown}");
  fireEvent.paste(grid, {
    clipboardData: { getData: () => "b\tself-hosted\tflag\tOurs\r\nc\t\tflag\tOurs; ours\r\n" },
  });
  expect(text()).toBe(`${start.split("b;;")[0]}b;self-hosted;flag;Ours\nc;;flag;"Ours; ours"\n`);
});

test("a problem stands at its cell and F8 goes there", async () => {
  const wrong: Diagnostic = {
    file: "t.csv",
    line: 3,
    column: 3,
    severity: "error",
    message: "The effect `flagg` is unknown.",
    remedy: "Did you mean `flag`?",
  };
  const { user, grid } = await begin({
    text: start.replace("b;;flag", "b;;flagg"),
    problems: [{ ...wrong, column: 4 }],
  });
  await user.keyboard("{F8}");
  expect(help()).toHaveTextContent("Did you mean `flag`?");
  const cell = within(grid).getByRole("gridcell", { name: "flagg" });
  expect(cell).toHaveAttribute("aria-invalid", "true");
  expect(grid).toHaveAttribute("aria-activedescendant", cell.id);
});

test("of a thousand rows only those in view are drawn, and the grid still counts them all", async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `rule-${index};;flag;Ours`).join("\n");
  const { grid } = await begin({ text: `id;when offering.route in;effect;reference\n${rows}\n` });
  expect(grid).toHaveAttribute("aria-rowcount", "1001");
  expect(within(grid).getAllByRole("row").length).toBeLessThan(100);
});
