// CodeMirror in a shadow root: its style sheets are constructed ones there, which the content security policy allows.
// Tab moves the focus on; F8 goes to the next problem, Ctrl-Space completes, Ctrl-S saves.
import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { linter, lintKeymap, type Diagnostic as Mark, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, type Text } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { useEffect, useRef } from "react";
import styles from "../Rulebook.module.css";
import type { Diagnostic, Rule, Vocabulary } from "../rulebookApi";
import { completionOf } from "./completion";
import { helpOf } from "./help";
import { languageOf } from "./language";
import { theme } from "./theme";
import { typedOverSelection } from "./typedOverSelection";

export interface CodeEditorProps {
  path: string;
  label: string;
  /** The text at first. */
  text: string;
  /** A text that came from elsewhere and takes the place of what is shown. */
  replacement: string | undefined;
  isReadOnly: boolean;
  vocabulary: Vocabulary | undefined;
  /** All rules, to complete their ids and tell their references. */
  rules: readonly Rule[];
  problems: readonly Diagnostic[];
  /** Where to put the cursor; `line` 0 leaves it. A new object goes there again. */
  place: { readonly line: number; readonly column: number };
  onChange: (text: string) => void;
  onSave: () => void;
}

export function CodeEditor(props: CodeEditorProps) {
  const { path, label, isReadOnly, problems, place, replacement } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const editor = new EditorView({
      root,
      parent: root as unknown as Element,
      state: EditorState.create({
        doc: latest.current.text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightSelectionMatches(),
          closeBrackets(),
          autocompletion({ override: [completionOf(path, () => latest.current)] }),
          linter(null),
          helpOf(() => latest.current),
          languageOf(path),
          theme,
          typedOverSelection,
          EditorState.readOnly.of(isReadOnly),
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
          keymap.of([
            {
              key: "Mod-s",
              run: () => {
                latest.current.onSave();
                return true;
              },
            },
            ...completionKeymap,
            ...lintKeymap,
            ...searchKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
        ],
      }),
    });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = undefined;
    };
  }, [path, label, isReadOnly]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || replacement === undefined) return;
    if (editor.state.doc.toString() === replacement) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: replacement } });
  }, [replacement]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const here = problems.filter(({ file }) => file === path);
    editor.dispatch(
      setDiagnostics(
        editor.state,
        here.map((problem) => mark(editor.state.doc, problem)),
      ),
    );
  }, [problems, path]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || place.line < 1) return;
    const at = offset(editor.state.doc, place.line, place.column);
    editor.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(at, { y: "center" }),
    });
    editor.focus();
  }, [place]);

  return <div ref={host} className={styles["code"]} />;
}

function offset(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(at.from + Math.max(0, column - 1), at.to);
}

/** From the place to the end of the cell or word that stands there. */
function mark(doc: Text, { line, column, severity, message, remedy }: Diagnostic): Mark {
  const from = offset(doc, line, column);
  const rest = doc.sliceString(from, doc.lineAt(from).to);
  const length = /^"[^"]*"|^[^;,\s)]+/.exec(rest)?.[0].length ?? Math.min(1, rest.length);
  return {
    from,
    to: from + length,
    severity,
    message: remedy === "" ? message : `${message}\n${remedy}`,
  };
}
