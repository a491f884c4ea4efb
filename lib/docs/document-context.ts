import type { Json } from "./to-schema";

/** An example call of an endpoint and its responses. */
export type OperationExample = {
  /** The path with its parameters and the query. */
  path: string;
  body?: Record<string, unknown>;
  answers: readonly { when?: string; status?: number; body: unknown }[];
};

/** What the parts of the OpenAPI document are made from. */
export type DocumentContext = {
  /** Examples by endpoint name. */
  examples: Readonly<Record<string, OperationExample>>;
  /** Example payloads by webhook event. */
  webhookExamples: Readonly<Record<string, unknown>>;
  /** The ids of currently available models. */
  modelIds: readonly string[];
  /** Collects named schemas. */
  schemas: Json;
};

/** The name of the error schema. */
export const ERROR_SCHEMA = "Error";
