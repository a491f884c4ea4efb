import type { ImageModelV4 } from "@ai-sdk/provider";
import { type Env, env } from "@/lib/env";
import type { ModelEntry } from "./model-entry";

/** A vendor of models: how this deployment reaches it, and how one of its models is loaded. */
export type Provider<Connection> = {
  /** Names the line of its tasks: letters, digits, hyphens. */
  name: string;
  /** @returns undefined if the environment has no credentials for it */
  connect: (env: Env) => Connection | undefined;
  /** Called when there is something to draw, so that a vendor's package is not in memory before. */
  load: (model: string, connection: Connection) => Promise<ImageModelV4>;
  /** The size that a model is asked for, in pixels, where the vendor does not take the one of the contract. */
  askedSize?: (model: string, size: { width: number; height: number }) => { width: number; height: number };
};

/** A key, and where the service is if not at its usual place. */
export type KeyedConnection = { apiKey: string; baseURL?: string };

/** A connection for those vendors that need a key and nothing else. */
export function withKey(apiKey: string | undefined, baseURL?: string): KeyedConnection | undefined {
  return apiKey === undefined ? undefined : { apiKey, baseURL };
}

/** A provider's model, as the catalogue lists it: there when its credentials are. */
export function offer<Connection>(
  provider: Provider<Connection>,
  model: string,
  listing: Omit<ModelEntry, "sourceType" | "line" | "isAvailable" | "load" | "askedSize">,
): ModelEntry {
  return {
    ...listing,
    ...(provider.askedSize && { askedSize: (size) => provider.askedSize?.(model, size) ?? size }),
    // What vendors and own servers offer are trained models, all of them.
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
