import { safeNext } from "./safeNext";

test.each([
  ["/cases/42/weights?x=1", "/cases/42/weights?x=1"],
  ["https://elsewhere.example/", "/cases"],
  ["//elsewhere.example/", "/cases"],
  ["/\\elsewhere.example", "/cases"],
  ["/sign-in?next=/catalog", "/cases"],
  [undefined, "/cases"],
])("after signing in, %s leads to %s", (next, address) => {
  expect(safeNext(next)).toBe(address);
});
