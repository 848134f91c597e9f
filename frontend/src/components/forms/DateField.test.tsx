import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { DateField, type DateFieldProps, DatePicker } from "./DateField";

interface FormProps extends Partial<DateFieldProps> {
  Kind: typeof DateField;
  onTaken: (day: string) => void;
}

function Form({ Kind, onTaken, ...props }: FormProps) {
  const [value, setValue] = useState("2026-05-09");
  const take = (day: string) => {
    onTaken(day);
    setValue(day);
  };
  return <Kind label="As-of date" value={value} onChange={take} {...props} />;
}

function open(Kind: typeof DateField, props: Partial<DateFieldProps> = {}) {
  const changed = vi.fn();
  render(<Form Kind={Kind} onTaken={changed} {...props} />);
  return { user: userEvent.setup(), changed };
}

const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^As-of date/ });

describe("a date field", () => {
  test("says how a date is written", () => {
    open(DateField);
    expect(box()).toHaveValue("2026-05-09");
    expect(box()).toHaveAccessibleDescription("Written as 2026-05-09.");
  });

  test("typed digit by digit, it hands on the whole day and nothing before", async () => {
    const { user, changed } = open(DateField);
    await user.clear(box());
    await user.type(box(), "2027-01-31");
    expect(changed).not.toHaveBeenCalled();
    await user.keyboard("{Enter}");
    expect(changed.mock.calls).toEqual([["2027-01-31"]]);
  });

  test.each(["2026", "2026-13-01", "2026-02-30", "09.05.2026", "5/9/26", "0002-01-01", ""])(
    "“%s” stays, is refused, and hands on nothing",
    async (text) => {
      const { user, changed } = open(DateField);
      await user.clear(box());
      if (text !== "") await user.type(box(), text);
      await user.tab();
      expect(box()).toHaveValue(text);
      expect(box()).toBeInvalid();
      expect(changed).not.toHaveBeenCalled();
    },
  );

  test("an optional one may be emptied", async () => {
    const { user, changed } = open(DateField, { isOptional: true });
    await user.clear(box());
    await user.tab();
    expect(changed.mock.calls).toEqual([[""]]);
  });

  test("a day picked from the calendar takes the place of a refused text", async () => {
    const { user, changed } = open(DatePicker);
    await user.clear(box());
    await user.type(box(), "2026{Tab}");
    expect(box()).toBeInvalid();
    await user.click(screen.getByRole("button", { name: "Calendar: As-of date" }));
    const calendar = await screen.findByRole("dialog", { name: "Calendar: As-of date" });
    await user.click(within(calendar).getByRole("button", { name: /12 May 2026/ }));
    expect(changed.mock.calls).toEqual([["2026-05-12"]]);
    expect(box()).toHaveValue("2026-05-12");
    expect(box()).toBeValid();
  });
});
