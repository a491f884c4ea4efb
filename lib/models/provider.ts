import type { ImageModelV4 } from "@ai-sdk/provider";
import { type Env, env } from "@/lib/env";
import type { ModelEntry } from "./model-entry";

/** A vendor: how to reach it, and how to load its models. */
export type Provider<Connection> = {
  /** The name of its tasks' line: letters, digits, hyphens. */
  name: string;
  /** @returns undefined without credentials in the environment */
  connect: (env: Env) => Connection | undefined;
  /** Loads a model. Called on first use, to keep vendors' packages out of memory. */
  load: (model: string, connection: Connection) => Promise<ImageModelV4>;
  /** The size to request, in pixels, if the vendor does not accept the contract's. */
  askedSize?: (model: string, size: { width: number; height: number }) => { width: number; height: number };
};

/** A key, and the service's URL if it is not the usual one. */
export type KeyedConnection = { apiKey: string; baseURL?: string };

/** The connection for vendors that only need a key. */
export function withKey(apiKey: string | undefined, baseURL?: string): KeyedConnection | undefined {
  return apiKey === undefined ? undefined : { apiKey, baseURL };
}

/** The catalogue entry of a provider's model, available if its credentials are set. */
export function offer<Connection>(
  provider: Provider<Connection>,
  model: string,
  listing: Omit<ModelEntry, "sourceType" | "line" | "isAvailable" | "load" | "askedSize">,
): ModelEntry {
  return {
    ...listing,
    ...(provider.askedSize && { askedSize: (size) => provider.askedSize?.(model, size) ?? size }),
    // All models of vendors and own servers are trained models.
    sourceType: "trainedAlgorithmicMedia",
    line: provider.name,
    isAvailable: (environment) => provider.connect(environment) !== undefined,
    load: async () => {
      const connection = provider.connect(env());
      if (!connection) throw new Error(`There are no credentials for ${listing.id}.`);
      return provider.load(model, connection);
    },
  };
}
