import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorSummary, type SummaryError } from "./ErrorSummary";
import { NumberField } from "./NumberField";
import { TextField } from "./TextField";

const errors: readonly SummaryError[] = [
  { field: "title", message: "Enter a title." },
  { field: "requests", message: "Enter how many requests." },
  { field: "", message: "The case is locked." },
];

function Form({ attempt, found }: { attempt: number; found: readonly SummaryError[] }) {
  return (
    <>
      <ErrorSummary errors={found} attempt={attempt} />
      <TextField id="title" label="Title" error={found[0]?.message} />
      <NumberField name="requests" label="Requests" value={7} onChange={() => {}} />
    </>
  );
}

describe("the error summary", () => {
  test("takes the focus when errors appear, and again on the next attempt", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Form attempt={0} found={[]} />);
    expect(screen.queryByRole("alert")).toBeNull();
    rerender(<Form attempt={1} found={errors} />);
    expect(screen.getByRole("alert")).toHaveFocus();
    expect(screen.getByRole("alert")).toHaveAccessibleName("There is a problem");
    await user.click(screen.getByLabelText("Requests"));
    rerender(<Form attempt={2} found={errors} />);
    expect(screen.getByRole("alert")).toHaveFocus();
  });

  test("does not take the focus while the person types and the errors change", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Form attempt={1} found={errors} />);
    await user.click(screen.getByLabelText("Title"));
    rerender(<Form attempt={1} found={errors.slice(1)} />);
    expect(screen.getByLabelText("Title")).toHaveFocus();
  });

  test("its links lead to the fields, by id or by name", async () => {
    const user = userEvent.setup();
    render(<Form attempt={1} found={errors} />);
    await user.click(screen.getByRole("link", { name: "Enter a title." }));
    expect(screen.getByLabelText("Title")).toHaveFocus();
    await user.click(screen.getByRole("link", { name: "Enter how many requests." }));
    expect(screen.getByLabelText("Requests")).toHaveFocus();
    expect(screen.queryByRole("link", { name: "The case is locked." })).toBeNull();
  });

  test("the field says the same as the summary, and is marked invalid", () => {
    render(<Form attempt={1} found={errors} />);
    const field = screen.getByLabelText("Title");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("Enter a title.");
  });
});
