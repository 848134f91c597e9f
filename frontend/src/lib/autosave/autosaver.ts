// Saves a document while it is being edited. Every change is first kept in this browser (so that nothing typed is lost on reload),
// then sent after a pause, one request at a time, each naming the version it replaces. Somebody else's version is never overwritten.
import type { Problem } from "../api/problem";
import type { Saving } from "../api/saving";
import { forget, store as keep, readStored } from "../storage";
import { createStore, type Store } from "../store";

/** "held": a field cannot be read, and nothing is sent before it is mended. */
export type SaveStatus = "saved" | "unsaved" | "saving" | "conflict" | "failed" | "held";

export interface Draft<T> {
  readonly value: T;
  readonly etag: string;
}

export interface AutosaveState<T> {
  readonly value: T;
  readonly status: SaveStatus;
  /** Why the last attempt ended in "conflict" or "failed". */
  readonly problem?: Problem;
  /** Whether what is shown was recovered from this browser rather than read from the server. */
  readonly recovered: boolean;
}

export interface AutosaveOptions<T> {
  /** Names the document, e.g. "case/42/need"; the draft is stored under it. */
  readonly key: string;
  readonly loaded: Draft<T>;
  save(value: T, etag: string): Promise<Saving<T>>;
  /** Pause after the last change, in milliseconds. */
  readonly delay?: number;
}

export class Autosaver<T> {
  readonly state: Store<AutosaveState<T>>;
  readonly #key: string;
  readonly #delay: number;
  #save: AutosaveOptions<T>["save"];
  #etag: string;
  #theirs: Draft<T>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #revision = 0;
  #isHeld = false;

  constructor({ key, loaded, save, delay = 800 }: AutosaveOptions<T>) {
    this.#key = `assay.draft.${key}`;
    this.#delay = delay;
    this.#save = save;
    this.#etag = loaded.etag;
    this.#theirs = loaded;
    const draft = readStored(this.#key) as Draft<T> | undefined;
    if (draft === undefined) {
      this.state = createStore<AutosaveState<T>>({
        value: loaded.value,
        status: "saved",
        recovered: false,
      });
      return;
    }
    const current = draft.etag === loaded.etag;
    this.#etag = draft.etag;
    this.state = createStore<AutosaveState<T>>({
      value: draft.value,
      status: current ? "unsaved" : "conflict",
      recovered: true,
    });
  }

  replaceSave(save: AutosaveOptions<T>["save"]): void {
    this.#save = save;
  }

  /** Begins sending what was recovered; until then a recovered draft only waits. */
  start(): void {
    if (this.state.get().status === "unsaved") this.#schedule();
  }

  change(next: T | ((value: T) => T)): void {
    const before = this.state.get();
    const value = typeof next === "function" ? (next as (value: T) => T)(before.value) : next;
    this.#revision += 1;
    keep(this.#key, { value, etag: this.#etag } satisfies Draft<T>);
    if (before.status === "conflict") {
      this.state.set({ ...before, value });
      return;
    }
    this.state.set({
      value,
      status: before.status === "saving" ? "saving" : "unsaved",
      recovered: false,
    });
    if (before.status !== "saving") this.#schedule();
  }

  /** Tells of a newer version on the server. Shown at once when nothing is unsaved, else it is a conflict. */
  arrived(theirs: Draft<T>): void {
    if (theirs.etag === this.#etag || theirs.etag === this.#theirs.etag) return;
    const { status } = this.state.get();
    if (status === "saving") return;
    this.#theirs = theirs;
    if (status === "saved") {
      this.#etag = theirs.etag;
      this.state.set({ value: theirs.value, status: "saved", recovered: false });
    } else {
      clearTimeout(this.#timer);
      this.state.set({ ...this.state.get(), status: "conflict" });
    }
  }

  /** Keeps what stands here and replaces the version read last. */
  keepMine(theirs: Draft<T> = this.#theirs): Promise<void> {
    this.#etag = theirs.etag;
    this.#theirs = theirs;
    return this.#send();
  }

  /** Drops what stands here and shows the version read last. */
  takeTheirs(theirs: Draft<T> = this.#theirs): void {
    clearTimeout(this.#timer);
    forget(this.#key);
    this.#etag = theirs.etag;
    this.#theirs = theirs;
    this.state.set({ value: theirs.value, status: "saved", recovered: false });
  }

  /** Sends now instead of after the pause; also the Retry of a failed save. */
  flush(): Promise<void> {
    const { status } = this.state.get();
    return status === "unsaved" || status === "failed" ? this.#send() : Promise.resolve();
  }

  /** Sends nothing until released. What changes meanwhile is kept in this browser. */
  hold(): void {
    clearTimeout(this.#timer);
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    if (this.state.get().status === "unsaved") this.#schedule();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#isHeld) return;
    this.#timer = setTimeout(() => void this.#send(), this.#delay);
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    const { value } = this.state.get();
    if (this.#isHeld) {
      keep(this.#key, { value, etag: this.#etag } satisfies Draft<T>);
      this.state.set({ value, status: "unsaved", recovered: false });
      return;
    }
    const sent = this.#revision;
    this.state.set({ value, status: "saving", recovered: false });
    const saving = await this.#save(value, this.#etag);
    if (saving.kind === "saved") this.#saved(saving, sent);
    else {
      const status = saving.kind === "conflict" ? "conflict" : "failed";
      this.state.set({ ...this.state.get(), status, problem: saving.problem });
    }
  }

  #saved(version: Draft<T>, sent: number): void {
    this.#etag = version.etag;
    this.#theirs = version;
    if (sent === this.#revision) {
      forget(this.#key);
      this.state.set({ value: this.state.get().value, status: "saved", recovered: false });
    } else {
      // Typed on while the request was under way: what is newer goes next.
      keep(this.#key, { value: this.state.get().value, etag: version.etag } satisfies Draft<T>);
      this.state.set({ value: this.state.get().value, status: "unsaved", recovered: false });
      this.#schedule();
    }
  }
}
