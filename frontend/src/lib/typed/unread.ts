// Which fields hold a text that could not be read. A page that saves by itself waits while there is one, a form refuses to be sent,
// and both name the field: what stands in a field is never dropped for the value it held before.
import { createContext, useContext, useId, useLayoutEffect, useMemo, useState } from "react";
import { createStore, type Store, useStore } from "../store";

export interface UnreadField {
  /** The `id` or `name` of the field's control. */
  readonly field: string;
  readonly message: string;
}

interface Register {
  readonly fields: Store<readonly (UnreadField & { readonly key: string })[]>;
  /** What stood in a field that left the page unread, by field: it stands there again when the field comes back. */
  readonly texts: Map<string, string>;
}

const newRegister = (): Register => ({ fields: createStore<Entries>([]), texts: new Map() });
type Entries = ReturnType<Register["fields"]["get"]>;

/** The fields below belong to this form; a form within a form has its own. Without one, a field keeps its text to itself. */
export const UnreadFields = createContext<Register | undefined>(undefined);

export interface Unread {
  readonly register: Register;
  readonly fields: readonly UnreadField[];
  /** With what else is wrong, each field named once. */
  and(errors: readonly UnreadField[]): readonly UnreadField[];
}

function useFollowed(register: Register): Unread {
  const fields = useStore(register.fields);
  return useMemo(() => {
    const named = new Set(fields.map(({ field }) => field));
    return {
      register,
      fields,
      and: (errors) => [...fields, ...errors.filter(({ field }) => !named.has(field))],
    };
  }, [register, fields]);
}

/** A register of its own: `<UnreadFields value={unread.register}>` around the fields. */
export function useUnread(): Unread {
  const [register] = useState(newRegister);
  return useFollowed(register);
}

/** The register of the form that this stands in. */
export function useUnreadHere(): Unread {
  const [own] = useState(newRegister);
  return useFollowed(useContext(UnreadFields) ?? own);
}

/** What stood in this field when it left the page unread. */
export function useUnreadText(field: string): string | undefined {
  return useContext(UnreadFields)?.texts.get(field);
}

/**
 * Enters a field while it has a message, before the browser paints, so that a press right after leaving the field knows.
 *
 * @param text what stands in it
 */
export function useUnreadField(
  field: string,
  label: string,
  message?: string,
  text?: string,
): void {
  const register = useContext(UnreadFields);
  const key = useId();
  useLayoutEffect(() => {
    if (message === undefined || register === undefined) return;
    const { fields } = register;
    fields.set([...fields.get(), { key, field, message: `${label}: ${message}` }]);
    return () => fields.set(fields.get().filter((each) => each.key !== key));
  }, [register, key, field, label, message]);
  useLayoutEffect(() => {
    if (message === undefined || text === undefined) register?.texts.delete(field);
    else register?.texts.set(field, text);
  }, [register, field, message, text]);
}
