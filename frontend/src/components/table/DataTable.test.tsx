import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { type Column, DataTable } from "./DataTable";

interface Offering {
  readonly id: string;
  readonly price: number | undefined;
}

const columns: readonly Column<Offering>[] = [
  { id: "name", header: "Offering", cell: (row) => row.id, sortValue: (row) => row.id },
  {
    id: "price",
    header: "Price",
    cell: (row) => row.price ?? "unknown",
    sortValue: (row) => row.price,
  },
];

const offerings: readonly Offering[] = [
  { id: "b", price: 20 },
  { id: "c", price: undefined },
  { id: "a", price: 3 },
];

const names = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);
/** jsdom has no layout: gives every element a height, and makes scrolling tell of itself. */
function layOut(height: number): void {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(800);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(height);
  vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(3001 * 32);
  Element.prototype.scrollTo = function scrollTo(
    this: Element,
    options?: ScrollToOptions | number,
  ) {
    this.scrollTop = typeof options === "object" ? (options.top ?? 0) : 0;
    this.dispatchEvent(new Event("scroll"));
  };
}

const row = (name: string) => screen.getByRole("row", { name: new RegExp(`^${name}`) });

describe("the table by keyboard", () => {
  test("j and k, arrows, Home and End move; Enter opens the row that has the focus", async () => {
    const opened = vi.fn();
    const user = userEvent.setup();
    render(
      <DataTable
        label="Offerings"
        rows={offerings}
        columns={columns}
        rowKey={(o) => o.id}
        onOpen={opened}
      />,
    );
    row("b").focus();
    await user.keyboard("j");
    expect(row("c")).toHaveFocus();
    await user.keyboard("{ArrowDown}j");
    expect(row("a")).toHaveFocus();
    await user.keyboard("k{Enter}");
    expect(opened).toHaveBeenLastCalledWith(offerings[1]);
    await user.keyboard("{Home}{Enter}");
    expect(opened).toHaveBeenLastCalledWith(offerings[0]);
    await user.keyboard("{End}");
    expect(row("a")).toHaveFocus();
  });

  test("one row only is in the tab order", () => {
    render(<DataTable label="Offerings" rows={offerings} columns={columns} rowKey={(o) => o.id} />);
    expect(
      screen
        .getAllByRole("row")
        .filter((each) => each.tabIndex === 0 && each.hasAttribute("data-row")),
    ).toHaveLength(1);
  });

  test("keys pressed on a control inside a row are the control's", async () => {
    const opened = vi.fn();
    const user = userEvent.setup();
    const withButton: readonly Column<Offering>[] = [
      ...columns,
      { id: "more", header: "More", cell: () => <button type="button">More</button> },
    ];
    render(
      <DataTable
        label="Offerings"
        rows={offerings}
        columns={withButton}
        rowKey={(o) => o.id}
        onOpen={opened}
      />,
    );
    within(row("b")).getByRole("button").focus();
    await user.keyboard("j{Enter}");
    expect(opened).not.toHaveBeenCalled();
    expect(within(row("b")).getByRole("button")).toHaveFocus();
  });

  test("in a long table the keyboard reaches rows that were not drawn, and only some are drawn", async () => {
    layOut(400);
    const many = Array.from({ length: 3000 }, (_, index) => ({ id: `row ${index}`, price: index }));
    const user = userEvent.setup();
    render(<DataTable label="Offerings" rows={many} columns={columns} rowKey={(o) => o.id} />);
    expect(screen.getAllByRole("rowheader").length).toBeLessThan(60);
    await user.click(row("row 0 "));
    await user.keyboard("{End}");
    await waitFor(() => expect(row("row 2999")).toHaveFocus());
    expect(screen.getAllByRole("rowheader").length).toBeLessThan(60);
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "3001");
  });
});

describe("sorting", () => {
  test("goes ascending, descending, back; unknown stays last in both", async () => {
    const user = userEvent.setup();
    render(<DataTable label="Offerings" rows={offerings} columns={columns} rowKey={(o) => o.id} />);
    const price = screen.getByRole("button", { name: "Price" });
    await user.click(price);
    expect(names()).toEqual(["a", "b", "c"]);
    expect(screen.getByRole("columnheader", { name: "Price" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await user.click(price);
    expect(names()).toEqual(["b", "a", "c"]);
    await user.click(price);
    expect(names()).toEqual(["b", "c", "a"]);
  });
});

function Selectable() {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      label="Offerings"
      rows={offerings}
      columns={columns}
      rowKey={(o) => o.id}
      selection={selection}
      onSelection={setSelection}
    />
  );
}

test("selecting all, then one less, is shown as such", async () => {
  const user = userEvent.setup();
  render(<Selectable />);
  const all = screen.getByRole<HTMLInputElement>("checkbox", { name: "Select all" });
  await user.click(all);
  expect(screen.getByRole("checkbox", { name: "Select c" })).toBeChecked();
  await user.click(screen.getByRole("checkbox", { name: "Select c" }));
  expect(all.indeterminate).toBe(true);
});
