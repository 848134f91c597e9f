// What may be sent where and what comes back, read from the generated description: a renamed field, parameter or address no longer
// compiles. openapi-fetch has such types too, but its answers lose the read-only lists that the whole front end relies on.
import type { paths } from "@/api/generated/schema";

type Verb = "get" | "post" | "put" | "delete";

/** Addresses that know the verb. */
export type PathsOf<V extends Verb> = {
  [P in keyof paths]: paths[P] extends { readonly [K in V]: object } ? P : never;
}[keyof paths];

export type OperationOf<P extends keyof paths, V extends Verb> = NonNullable<
  paths[P] extends { readonly [K in V]?: infer O } ? O : never
>;

interface Sent {
  readonly "multipart/form-data": FormData;
  readonly "application/yaml": string;
}

type Content<C> = { [M in keyof C]: M extends keyof Sent ? Sent[M] : C[M] }[keyof C];

/** The body of a successful answer; undefined where there is none. */
export type AnswerOf<O> = O extends { readonly responses: infer R }
  ? {
      [S in keyof R]: S extends 200 | 201 | 202 | 204
        ? R[S] extends { readonly content: infer C }
          ? C[keyof C]
          : undefined
        : never;
    }[keyof R]
  : never;

type Stated<T> = { [K in keyof T as [NonNullable<T[K]>] extends [never] ? never : K]: T[K] };
type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
type Whole<Name extends string, T> =
  RequiredKeys<T> extends never ? { readonly [K in Name]?: T } : { readonly [K in Name]: T };

type ParametersOf<O> = O extends { readonly parameters: infer P } ? Stated<P> : object;
type BodyOf<O> = O extends { readonly requestBody: { readonly content: infer C } }
  ? { readonly body: Content<C> }
  : { readonly body?: never };

/** What an operation is sent besides its body: query, path and header. */
export type QueryOf<O> = O extends { readonly parameters: { readonly query?: infer Q } }
  ? NonNullable<Q>
  : never;

interface Serialised {
  /** Leaves a text body as it is instead of writing it as JSON. */
  readonly bodySerializer?: (body: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Request<O> = Whole<"params", ParametersOf<O>> & BodyOf<O> & Serialised;

/** One argument, which may be left out where nothing in it is required. */
export type InitOf<T> = RequiredKeys<T> extends never ? [init?: T] : [init: T];

type Linked<P> = Pick<P, Extract<keyof P, "path" | "query">>;

/** The parts of an address that is linked to. */
export type LinkOf<P extends keyof paths> =
  P extends PathsOf<"get">
    ? Linked<ParametersOf<OperationOf<P, "get">>>
    : Linked<ParametersOf<OperationOf<P, "post">>>;

/** What a call resolves to. */
export interface Reply<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

type Call<V extends Verb> = <P extends PathsOf<V>>(
  path: P,
  ...init: InitOf<Request<OperationOf<P, V>>>
) => Promise<Reply<AnswerOf<OperationOf<P, V>>>>;

export interface Calls {
  readonly GET: Call<"get">;
  readonly POST: Call<"post">;
  readonly PUT: Call<"put">;
  readonly DELETE: Call<"delete">;
}
