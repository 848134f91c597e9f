import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { readEntry } from "@/lib/typed/match";
import { ComboBox } from "./ComboBox";
import { MultiSelect } from "./MultiSelect";

const options = [
  ["AT", "Austria"],
  ["AU", "Australia"],
  ["CH", "Switzerland"],
  ["CI", "Côte d’Ivoire"],
  ["NE", "Niger"],
  ["NG", "Nigeria"],
  ["NL", "Netherlands"],
].map(([id = "", name]) => ({ id, label: `${name} (${id})` }));

function One({
  initial,
  onChoose,
}: {
  initial: string | undefined;
  onChoose: (id: string) => void;
}) {
  const [value, setValue] = useState(initial);
  return (
    <>
      <ComboBox
        name="need.buyer"
        label="Buyer established in"
        options={options}
        value={value}
        onChange={(id) => {
          onChoose(id);
          setValue(id);
        }}
        emptyText="No such country."
      />
      <button type="button" onClick={() => setValue("NL")}>
        Elsewhere
      </button>
    </>
  );
}

function Several() {
  const [value, setValue] = useState<readonly string[]>([]);
  return (
    <MultiSelect
      id="need.userLocations"
      label="Users are in"
      options={options}
      value={value}
      onChange={setValue}
    />
  );
}

function open(initial?: string) {
  const chosen = vi.fn();
  render(<One initial={initial} onChoose={chosen} />);
  return { user: userEvent.setup(), chosen };
}

const box = () => screen.getByRole<HTMLInputElement>("combobox", { name: /^Buyer/ });

describe("one of a list found by typing", () => {
  test.each([
    ["Switzerland{Tab}", "CH"],
    ["Switz{Enter}", "CH"],
    ["CH{Tab}", "CH"],
    ["ch{Enter}", "CH"],
    ["switzerland (ch){Tab}", "CH"],
    ["erlands{Tab}", "NL"],
    ["Niger{Tab}", "NE"],
    ["cote d'i{Enter}", "CI"],
  ])("“%s” takes the one entry that it means, %s", async (text, id) => {
    const { user, chosen } = open();
    await user.type(box(), text);
    expect(chosen.mock.calls).toEqual([[id]]);
    expect(box()).toHaveValue(options.find((each) => each.id === id)?.label);
    await user.tab();
    expect(box()).toBeValid();
    expect(chosen).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["Aus{Tab}", "Aus", /“Aus” fits 2 entries: Austria \(AT\), Australia \(AU\)\. Type on/],
    ["Nige{Enter}", "Nige", /“Nige” fits 2 entries/],
    ["Atlantis{Tab}", "Atlantis", /“Atlantis” is not in the list\. Choose one of the list\./],
  ])("“%s” stays and is refused, for it means no entry or several", async (text, kept, message) => {
    const { user, chosen } = open();
    await user.type(box(), text);
    await user.tab();
    expect(box()).toHaveValue(kept);
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription(message);
    expect(chosen).not.toHaveBeenCalled();
  });

  test("a refused text is mended by typing on", async () => {
    const { user, chosen } = open();
    await user.type(box(), "Aust{Tab}");
    expect(box()).toBeInvalid();
    await user.type(box(), "ria{Tab}");
    expect(box()).toBeValid();
    expect(chosen.mock.calls).toEqual([["AT"]]);
  });

  test("what was chosen before does not come back for a text that is refused, only for none", async () => {
    const { user, chosen } = open("CH");
    await user.clear(box());
    await user.type(box(), "Atlantis{Tab}");
    expect(box()).toHaveValue("Atlantis");
    expect(box()).toBeInvalid();
    await user.clear(box());
    await user.tab();
    expect(box()).toHaveValue("Switzerland (CH)");
    expect(box()).toBeValid();
    expect(chosen).not.toHaveBeenCalled();
  });

  test("an entry chosen with the arrow keys, or from the list, is that one", async () => {
    const { user, chosen } = open();
    await user.type(box(), "Aus{ArrowDown}{ArrowDown}{Enter}");
    expect(chosen.mock.calls).toEqual([["AU"]]);
    await user.clear(box());
    await user.type(box(), "Nig");
    await user.click(screen.getByRole("option", { name: /Nigeria/ }));
    expect(chosen).toHaveBeenLastCalledWith("NG");
    await user.tab();
    expect(box()).toBeValid();
    await user.click(screen.getByRole("button", { name: "Elsewhere" }));
    expect(box()).toHaveValue("Netherlands (NL)");
  });

  test("passing through chooses nothing", async () => {
    const { user, chosen } = open();
    await user.click(box());
    await user.tab();
    expect(box()).toBeValid();
    expect(chosen).not.toHaveBeenCalled();
  });
});

test("several of a list take what is typed likewise, one after the other", async () => {
  render(<Several />);
  const user = userEvent.setup();
  const several = () => screen.getByRole<HTMLInputElement>("combobox", { name: /^Users/ });
  await user.type(several(), "Switz{Tab}");
  expect(several()).toHaveValue("");
  await user.type(several(), "nl{Enter}");
  expect(several()).toHaveFocus();
  await user.type(several(), "Aus{Tab}");
  expect(screen.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
    "Switzerland (CH)",
    "Netherlands (NL)",
  ]);
  expect(several()).toHaveValue("Aus");
  expect(several()).toBeInvalid();
});

test("an entry without its code in the name is found by the code all the same", () => {
  const reading = readEntry("dp-1", [{ id: "DP-1", label: "Data protection" }]);
  expect(reading).toEqual({ kind: "read", value: { id: "DP-1", label: "Data protection" } });
});
