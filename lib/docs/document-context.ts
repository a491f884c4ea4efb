import type { Json } from "./to-schema";

/** A call of an endpoint and its answers, as the documentation shows them. */
export type OperationExample = {
  /** With what goes into the path and the query. */
  path: string;
  body?: Record<string, unknown>;
  answers: readonly { when?: string; status?: number; body: unknown }[];
};

/** What the parts of the document are made with. */
export type DocumentContext = {
  /** Of each endpoint, by its name. */
  examples: Readonly<Record<string, OperationExample>>;
  /** The body of each webhook, by its event. */
  webhookExamples: Readonly<Record<string, unknown>>;
  /** The models that can be named right now. */
  modelIds: readonly string[];
  /** Where shapes with a name go. */
  schemas: Json;
};

/** The name of the shape of errors. */
export const ERROR_SCHEMA = "Error";
