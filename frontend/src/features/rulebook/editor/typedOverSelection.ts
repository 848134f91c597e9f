// Text typed over a selection, put in by the editor and not by the browser: the browser would copy the look of the deleted text into
// a style attribute of what is typed, which the content security policy refuses and reports.
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

export const typedOverSelection: Extension = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { selection } = view.state;
    const text = event.data;
    if (
      event.inputType !== "insertText" ||
      text === null ||
      event.isComposing ||
      view.state.readOnly ||
      selection.ranges.every((range) => range.empty)
    ) {
      return false;
    }
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), {
        userEvent: "input.type",
        scrollIntoView: true,
      });
    const { from, to } = selection.main;
    // Bracket closing and the like come first, as for all that is typed.
    const isHandled = view.state
      .facet(EditorView.inputHandler)
      .some((handle) => handle(view, from, to, text, insert));
    if (!isHandled) view.dispatch(insert());
    return true;
  },
});
