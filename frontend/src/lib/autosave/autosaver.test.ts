import { problemOf } from "../api/problem";
import type { Saving } from "../api/saving";
import { Autosaver, type Draft } from "./autosaver";

const key = "case/42/need";
const loaded: Draft<string> = { value: "server", etag: "v1" };

/** A server that answers when told, so that a test decides what overlaps. */
function server() {
  const requests: { value: string; etag: string; answer(saving: Saving<string>): void }[] = [];
  const save = (value: string, etag: string) =>
    new Promise<Saving<string>>((answer) => requests.push({ value, etag, answer }));
  return { requests, save };
}

function saver(save = server().save, from = loaded) {
  return new Autosaver<string>({ key, loaded: from, save, delay: 100 });
}

const saved = (value: string, etag: string): Saving<string> => ({ kind: "saved", value, etag });
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("autosave", () => {
  test("keeps what was typed in this browser, and recovers and sends it after a reload", async () => {
    saver().change("typed");
    const { requests, save } = server();
    const reloaded = saver(save);
    expect(reloaded.state.get()).toMatchObject({
      value: "typed",
      status: "unsaved",
      recovered: true,
    });
    reloaded.start();
    await vi.advanceTimersByTimeAsync(100);
    expect(requests[0]).toMatchObject({ value: "typed", etag: "v1" });
    requests[0]?.answer(saved("typed", "v2"));
    await settled();
    expect(reloaded.state.get().status).toBe("saved");
    expect(saver(save, { value: "typed", etag: "v2" }).state.get().recovered).toBe(false);
  });

  test("a draft made on an older version is a conflict, not an overwrite", () => {
    saver().change("typed");
    const { requests, save } = server();
    const reloaded = saver(save, { value: "theirs", etag: "v9" });
    reloaded.start();
    vi.advanceTimersByTime(1000);
    expect(reloaded.state.get()).toMatchObject({ value: "typed", status: "conflict" });
    expect(requests).toHaveLength(0);
  });

  test("sends one request for many changes, and never two at a time", async () => {
    const { requests, save } = server();
    const autosaver = saver(save);
    autosaver.change("a");
    autosaver.change("ab");
    await vi.advanceTimersByTimeAsync(100);
    autosaver.change("abc");
    await vi.advanceTimersByTimeAsync(500);
    expect(requests.map((request) => request.value)).toEqual(["ab"]);
    requests[0]?.answer(saved("ab", "v2"));
    await vi.advanceTimersByTimeAsync(100);
    expect(requests[1]).toMatchObject({ value: "abc", etag: "v2" });
  });

  test("a version overtaken by somebody else ends in a conflict that either side can win", async () => {
    const { requests, save } = server();
    const autosaver = saver(save);
    autosaver.change("mine");
    await vi.advanceTimersByTimeAsync(100);
    requests[0]?.answer({ kind: "conflict", problem: problemOf(412, {}) });
    await settled();
    expect(autosaver.state.get()).toMatchObject({ value: "mine", status: "conflict" });
    void autosaver.keepMine({ value: "theirs", etag: "v5" });
    expect(requests[1]).toMatchObject({ value: "mine", etag: "v5" });
    requests[1]?.answer({ kind: "conflict", problem: problemOf(412, {}) });
    await settled();
    autosaver.takeTheirs({ value: "theirs", etag: "v6" });
    expect(autosaver.state.get()).toMatchObject({ value: "theirs", status: "saved" });
    expect(localStorage).toHaveLength(0);
  });

  test("a failed save keeps the draft and can be retried", async () => {
    const { requests, save } = server();
    const autosaver = saver(save);
    autosaver.change("mine");
    await vi.advanceTimersByTimeAsync(100);
    requests[0]?.answer({ kind: "refused", problem: problemOf(503, {}) });
    await settled();
    expect(autosaver.state.get()).toMatchObject({ status: "failed", problem: { status: 503 } });
    expect(localStorage).toHaveLength(1);
    void autosaver.flush();
    expect(requests).toHaveLength(2);
  });

  test("while it is held nothing is sent, whatever asks; released, it sends what was kept", async () => {
    const { requests, save } = server();
    const autosaver = saver(save);
    autosaver.change("before");
    autosaver.hold();
    autosaver.change("typed");
    await vi.advanceTimersByTimeAsync(1000);
    await autosaver.flush();
    expect(requests).toHaveLength(0);
    expect(autosaver.state.get()).toMatchObject({ value: "typed", status: "unsaved" });
    expect(saver().state.get()).toMatchObject({ value: "typed", recovered: true });
    autosaver.release();
    await vi.advanceTimersByTimeAsync(100);
    expect(requests.map(({ value }) => value)).toEqual(["typed"]);
  });

  test("what changed while a request was under way waits too", async () => {
    const { requests, save } = server();
    const autosaver = saver(save);
    autosaver.change("a");
    await vi.advanceTimersByTimeAsync(100);
    autosaver.hold();
    autosaver.change("ab");
    requests[0]?.answer(saved("a", "v2"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(requests).toHaveLength(1);
    autosaver.release();
    await vi.advanceTimersByTimeAsync(100);
    expect(requests[1]).toMatchObject({ value: "ab", etag: "v2" });
  });

  test("a newer version on the server is shown at once when nothing is unsaved", () => {
    const autosaver = saver();
    autosaver.arrived({ value: "newer", etag: "v2" });
    expect(autosaver.state.get()).toMatchObject({ value: "newer", status: "saved" });
    autosaver.change("mine");
    autosaver.arrived({ value: "newest", etag: "v3" });
    expect(autosaver.state.get()).toMatchObject({ value: "mine", status: "conflict" });
  });
});
