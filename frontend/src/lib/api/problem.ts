// What the server says when it refuses: RFC 9457 problem+json, with a place and a remedy for each error.

export interface FieldProblem {
  /** The field's name in form notation: "need.term", "criteria.2.swing"; "" when it concerns the whole. */
  readonly field: string;
  readonly message: string;
  readonly remedy?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Problem {
  /** 0 when no answer came at all. */
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  /** What to quote when asking for help; "" when the server gave none. */
  readonly reference: string;
  readonly errors: readonly FieldProblem[];
  /** Particulars of this refusal, where it has any. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** Thrown by queries and mutations, so that the query cache carries the typed problem. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail === "" ? problem.title : `${problem.title}: ${problem.detail}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** "/criteria/2/swing" (RFC 6901) or "#/criteria/2/swing" → "criteria.2.swing". */
export function fieldOfPointer(pointer: string): string {
  return pointer
    .replace(/^#/, "")
    .replace(/^\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}

function fieldProblem(value: unknown): FieldProblem[] {
  if (typeof value !== "object" || value === null) return [];
  const entry = value as Record<string, unknown>;
  const message = text(entry["message"]) || text(entry["detail"]);
  if (message === "") return [];
  const remedy = text(entry["remedy"]);
  return [
    {
      field: text(entry["field"]) || fieldOfPointer(text(entry["pointer"])),
      message,
      ...(remedy !== "" && { remedy }),
      ...(typeof entry["line"] === "number" && { line: entry["line"] }),
      ...(typeof entry["column"] === "number" && { column: entry["column"] }),
    },
  ];
}

const titles: Record<number, string> = {
  0: "The server could not be reached",
  401: "You are not signed in",
  403: "You may not do this",
  404: "Not found",
  409: "This conflicts with what is there",
  412: "Somebody else changed this in the meantime",
  413: "Too large",
  429: "Too many requests",
};

/** Reads whatever body came with a failed answer; a body that is no problem+json still makes a usable problem. */
export function problemOf(status: number, body: unknown, requestId = ""): Problem {
  const entry = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const errors = Array.isArray(entry["errors"]) ? entry["errors"].flatMap(fieldProblem) : [];
  return {
    status,
    type: text(entry["type"]) || "about:blank",
    title:
      text(entry["title"]) ||
      titles[status] ||
      (status >= 500 ? "The server failed" : "The request was refused"),
    detail: text(entry["detail"]),
    reference: text(entry["reference"]) || text(entry["instance"]) || requestId,
    errors,
    context: record(entry["context"]),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** Any thrown thing as a problem, for error states. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof TypeError) {
    return problemOf(0, { detail: "Check the connection; the request was not answered." });
  }
  return problemOf(0, {
    title: "Something went wrong in this page",
    detail: error instanceof Error ? error.message : "",
  });
}

/** The first message for each field, keyed as forms name it; the remedy follows in the same sentence line. */
export function messagesByField(problem: Problem): Readonly<Record<string, string>> {
  const messages: Record<string, string> = {};
  for (const { field, message, remedy } of problem.errors) {
    if (field !== "" && !(field in messages)) {
      messages[field] = remedy === undefined ? message : `${message} ${remedy}`;
    }
  }
  return messages;
}
