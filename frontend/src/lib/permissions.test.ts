/// <reference types="node" />
import { readFileSync } from "node:fs";
import { type Capability, holdersOf, whoCan } from "./permissions";

/** The table by which the server's tests try every route with every role. */
const [head = "", ...rows] = readFileSync("../backend/src/test/resources/permissions.csv", "utf8")
  .trim()
  .split("\n");
const columns = head.split(",");

function allowed(method: string, path: string): readonly string[] {
  const row = rows.map((line) => line.split(",")).find(([m, p]) => m === method && p === path);
  if (row === undefined) throw new Error(`The table has no row ${method} ${path}.`);
  return columns.filter(
    (role, column) => column > 2 && role !== "non-member" && row[column] === "yes",
  );
}

test.each<readonly [Capability, string, string]>([
  ["managePeople", "POST", "/api/people"],
  ["readAudit", "GET", "/api/audit"],
  ["createCases", "POST", "/api/cases"],
  ["decide", "POST", "/api/cases/{id}/decision"],
  ["importFiles", "POST", "/api/imports/from/{kind}"],
  ["settleImports", "POST", "/api/imports/{id}/accept"],
  ["enterClaims", "POST", "/api/claims"],
  ["writeRules", "PUT", "/api/rulebook/files/{+path}"],
  ["publishRules", "POST", "/api/rulebook/publish"],
])("%s is offered to those whom the server lets %s %s", (capability, method, path) => {
  expect([...holdersOf(capability)].sort()).toEqual([...allowed(method, path)].sort());
});

test("who can is said in words", () => {
  expect(whoCan("importFiles")).toBe("a procurement lead or an administrator");
});
