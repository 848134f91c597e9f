// Writes src/api/generated/schema.d.ts from openapi.json.
// With --check it writes nothing and exits 1 when the file on disk is stale.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const source = new URL("../openapi.json", import.meta.url);
const target = new URL("../src/api/generated/schema.d.ts", import.meta.url);

const header = "// Generated from openapi.json by `npm run generate:api`. Do not edit.\n\n";
const wanted =
  header + astToString(await openapiTS(source, { alphabetize: true, immutable: true }));

if (process.argv.includes("--check")) {
  const found = await readFile(target, "utf8").catch(() => "");
  if (found !== wanted) {
    process.stderr.write(
      "src/api/generated/schema.d.ts is stale against openapi.json. Run `npm run generate:api` and commit the result.\n",
    );
    process.exit(1);
  }
} else {
  await writeFile(target, wanted);
}
