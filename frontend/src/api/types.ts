// The server's types by name, taken from the generated description of the interface. Import types from here rather than writing
// them by hand; where a name is missing, add an alias.
//   import type { Schemas } from "@/api/types";
//   function line(each: Schemas["CaseView.Line"]) { … }
import type { components } from "./generated/schema";

export type Schemas = components["schemas"];
