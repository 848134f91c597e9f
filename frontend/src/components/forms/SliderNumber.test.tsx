import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { SliderNumber } from "./SliderNumber";

function Weight({ ended }: { ended: (value: number) => void }) {
  const [value, setValue] = useState(40);
  return (
    <SliderNumber label="Swing of price" value={value} onChange={setValue} onChangeEnd={ended} />
  );
}

const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: "Swing of price" });
const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Swing of price" });

describe("the slider with its number box", () => {
  test("typing moves the slider", async () => {
    const ended = vi.fn();
    const user = userEvent.setup();
    render(<Weight ended={ended} />);
    await user.clear(box());
    await user.type(box(), "75{Enter}");
    expect(slider().value).toBe("75");
    expect(ended).toHaveBeenLastCalledWith(75);
  });

  test("moving the slider by keyboard changes the number", async () => {
    const ended = vi.fn();
    const user = userEvent.setup();
    render(<Weight ended={ended} />);
    await user.tab();
    expect(slider()).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(box().value).toBe("42");
    expect(ended).toHaveBeenLastCalledWith(42);
  });

  test("what is typed beyond the scale is refused and stays; nothing typed changes nothing", async () => {
    const ended = vi.fn();
    const user = userEvent.setup();
    render(<Weight ended={ended} />);
    await user.clear(box());
    await user.type(box(), "250{Enter}");
    expect(box()).toBeInvalid();
    expect(box()).toHaveValue("250");
    expect(box()).toHaveAccessibleDescription(/Write a number from 0 to 100\./);
    await user.clear(box());
    await user.tab();
    expect(box()).toBeInvalid();
    expect(slider().value).toBe("40");
    expect(ended).not.toHaveBeenCalled();
  });

  test("moving the slider takes the place of a text that was refused", async () => {
    const user = userEvent.setup();
    render(<Weight ended={() => {}} />);
    await user.clear(box());
    await user.type(box(), "4o{Tab}");
    expect(box()).toBeInvalid();
    act(() => slider().focus());
    await user.keyboard("{ArrowRight}");
    expect(box()).toBeValid();
    expect(box()).toHaveValue("41");
  });

  test("an arrow key in the box steps, and stops at the end of the scale", async () => {
    const ended = vi.fn();
    const user = userEvent.setup();
    render(<Weight ended={ended} />);
    await user.clear(box());
    await user.type(box(), "99{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(slider().value).toBe("100");
    expect(ended).toHaveBeenLastCalledWith(100);
  });
});
