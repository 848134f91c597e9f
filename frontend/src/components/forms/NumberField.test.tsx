import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import { ErrorSummary } from "./ErrorSummary";
import { NumberField, type NumberFieldProps } from "./NumberField";

interface FormProps extends Partial<NumberFieldProps> {
  initial: number;
  onTaken: (value: number) => void;
}

function Form({ initial, onTaken, ...props }: FormProps) {
  const [value, setValue] = useState(initial);
  const [isThere, setThere] = useState(true);
  const unread = useUnread();
  const take = (next: number) => {
    onTaken(next);
    setValue(next);
  };
  return (
    <UnreadFields value={unread.register}>
      <ErrorSummary errors={unread.fields} />
      {isThere && (
        <NumberField id="amount" label="Amount" value={value} onChange={take} {...props} />
      )}
      <button type="button" onClick={() => setValue(1200000)}>
        Change it elsewhere
      </button>
      <button type="button" onClick={() => setThere(!isThere)}>
        Turn the page
      </button>
    </UnreadFields>
  );
}

function open({ initial = 7, ...props }: Partial<FormProps> = {}) {
  const changed = vi.fn();
  render(<Form initial={initial} onTaken={changed} {...props} />);
  return { user: userEvent.setup(), changed };
}

const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Amount/ });

describe("a number field", () => {
  test("says how a number is written, and in which unit", () => {
    open({ unit: "a year", kind: "percent", initial: 0.004, hint: "Of the price." });
    expect(box()).toHaveValue("0.4");
    expect(box()).toHaveAccessibleDescription("In % a year. Of the price. Written as 12.5.");
  });

  test("hands on what it accepts once the field is left, not digit by digit", async () => {
    const { user, changed } = open();
    await user.clear(box());
    await user.type(box(), "250000.50");
    expect(changed).not.toHaveBeenCalled();
    await user.tab();
    expect(changed.mock.calls).toEqual([[250000.5]]);
    expect(box()).toHaveValue("250000.5");
  });

  test("stands without gaps, so that a digit more is no broken group", async () => {
    const { user, changed } = open({ initial: 250000 });
    await user.click(box());
    expect(box()).toHaveValue("250000");
    await user.keyboard("{End}0{Enter}");
    expect(changed).toHaveBeenLastCalledWith(2500000);
  });

  test("who comes by the Tab key types over what stands there", async () => {
    const { user, changed } = open({ initial: 400000 });
    await user.tab();
    expect(box()).toHaveFocus();
    await user.keyboard("250{Enter}");
    expect(changed.mock.calls).toEqual([[250]]);
  });

  test("a text that is no number stays, is said to be wrong and in the summary, and hands on nothing", async () => {
    const { user, changed } = open();
    await user.clear(box());
    await user.type(box(), "1,5{Tab}");
    expect(box()).toHaveValue("1,5");
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription(/Write 1\.5: a point for decimals, and no comma\./);
    expect(screen.getByRole("alert")).toHaveTextContent("Amount: Write 1.5");
    await user.click(screen.getByRole("button", { name: "Change it elsewhere" }));
    expect(box()).toHaveValue("1,5");
    expect(changed).not.toHaveBeenCalled();
  });

  test("what is mended is right at once, and handed on when the field is left", async () => {
    const { user, changed } = open();
    await user.clear(box());
    await user.type(box(), "1,5{Tab}");
    await user.clear(box());
    await user.type(box(), "1.5");
    expect(box()).toBeValid();
    expect(screen.queryByRole("alert")).toBeNull();
    await user.tab();
    expect(changed.mock.calls).toEqual([[1.5]]);
  });

  test("a refused text stands there again when one comes back to the page", async () => {
    const { user } = open();
    await user.clear(box());
    await user.type(box(), "12.5k{Tab}");
    await user.click(screen.getByRole("button", { name: "Turn the page" }));
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Turn the page" }));
    expect(box()).toHaveValue("12.5k");
    expect(box()).toBeInvalid();
  });

  test("out of range is refused with the range, never brought into it", async () => {
    const { user, changed } = open({ kind: "whole", minValue: 1, maxValue: 240 });
    await user.clear(box());
    await user.type(box(), "100000{Tab}");
    expect(box()).toHaveAccessibleDescription(/Write a number from 1 to 240\./);
    expect(box()).toHaveValue("100000");
    expect(changed).not.toHaveBeenCalled();
  });

  test("emptied, it asks for a number; where it is optional, it holds none", async () => {
    const { user, changed } = open();
    await user.clear(box());
    await user.tab();
    expect(box()).toHaveAccessibleDescription(/Write a number\./);
    expect(changed).not.toHaveBeenCalled();
  });

  test("an optional one may be emptied", async () => {
    const { user, changed } = open({ isOptional: true });
    await user.clear(box());
    await user.tab();
    expect(box()).toBeValid();
    expect(changed.mock.calls).toEqual([[Number.NaN]]);
  });

  test("passing through a field changes nothing, not even a value that it would refuse", async () => {
    const { user, changed } = open({ initial: 500, maxValue: 240 });
    await user.click(box());
    await user.tab();
    expect(box()).toBeValid();
    expect(changed).not.toHaveBeenCalled();
  });

  test("a value that changes elsewhere while the field only has the focus is not set back", async () => {
    const { user, changed } = open();
    await user.click(box());
    act(() => screen.getByRole("button", { name: "Change it elsewhere" }).click());
    expect(box()).toHaveValue("1200000");
    await user.tab();
    expect(changed).not.toHaveBeenCalled();
  });

  test("an arrow key steps exactly, from what is typed, and not out of range", async () => {
    const { user, changed } = open({ kind: "percent", initial: 0.004, minValue: 0, step: 0.1 });
    await user.click(box());
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(changed.mock.calls).toEqual([[0.005], [0.006]]);
    await user.clear(box());
    await user.type(box(), "0{ArrowDown}");
    expect(changed).toHaveBeenCalledTimes(2);
    await user.clear(box());
    await user.type(box(), "x{ArrowUp}");
    expect(box()).toHaveValue("x");
  });
});
