import { answer, api, rememberCsrfToken } from "./client";
import { fieldOfPointer, messagesByField, ProblemError, problemFrom, problemOf } from "./problem";
import { settle } from "./saving";

describe("a problem", () => {
  test("maps pointers and fields to form names, and appends the remedy", () => {
    const problem = problemOf(422, {
      title: "The case is incomplete",
      detail: "Two fields need attention.",
      instance: "urn:request:7f3a",
      errors: [
        {
          pointer: "/criteria/2/swing",
          message: "The swing is above 100.",
          remedy: "Enter 0 to 100.",
        },
        { field: "need.term", message: "The term is missing." },
        { message: "" },
        "not an error",
      ],
    });
    expect(problem.reference).toBe("urn:request:7f3a");
    expect(messagesByField(problem)).toEqual({
      "criteria.2.swing": "The swing is above 100. Enter 0 to 100.",
      "need.term": "The term is missing.",
    });
  });

  test.each([
    ["#/a~1b/c~0d", "a/b.c~d"],
    ["/need", "need"],
    ["", ""],
  ])("reads the pointer %j as %j", (pointer, field) => {
    expect(fieldOfPointer(pointer)).toBe(field);
  });

  test("is made of any failed answer, even one that is no problem+json", () => {
    expect(problemOf(502, "<html>").title).toBe("The server failed");
    expect(problemOf(404, undefined).title).toBe("Not found");
    expect(problemOf(500, { title: 12, errors: "x" }, "req-1")).toMatchObject({
      title: "The server failed",
      reference: "req-1",
      errors: [],
    });
  });

  test("says so when the server could not be reached", () => {
    expect(problemFrom(new TypeError("fetch failed"))).toMatchObject({
      status: 0,
      title: "The server could not be reached",
    });
  });
});

describe("the client", () => {
  test("sends the CSRF token with what writes, not with what reads, and throws the typed problem", async () => {
    rememberCsrfToken("token-1");
    const sent: Request[] = [];
    vi.spyOn(globalThis, "fetch").mockImplementation(async (request) => {
      sent.push(request as Request);
      return Response.json({ title: "No" }, { status: 403, headers: { "X-Request-Id": "r1" } });
    });
    const read = answer(api.GET("/api/session"));
    await expect(read).rejects.toThrow(ProblemError);
    const written = answer(api.DELETE("/api/session"));
    await expect(written).rejects.toMatchObject({ problem: { status: 403, reference: "r1" } });
    expect(sent.map((request) => request.headers.get("X-CSRF-Token"))).toEqual([null, "token-1"]);
  });
});

describe("a conditional write", () => {
  const failing = (status: number) => Promise.reject(new ProblemError(problemOf(status, {})));

  test("ends as saved, conflict or refused", async () => {
    expect(await settle(Promise.resolve({ value: 1, etag: "e2" }))).toEqual({
      kind: "saved",
      value: 1,
      etag: "e2",
    });
    expect(await settle(failing(412))).toMatchObject({ kind: "conflict" });
    expect(await settle(failing(422))).toMatchObject({ kind: "refused", problem: { status: 422 } });
  });
});
