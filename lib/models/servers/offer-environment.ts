import { SCENES } from "@/lib/closed-lists";
import type { Env } from "@/lib/env";
import { chooseRatio } from "../choose-ratio";
import type { ModelEntry } from "../model-entry";
import { OWN_DESCRIPTION } from "./offer-own";
import { environmentServer, OF_ENVIRONMENT } from "./own-servers";

/** The models of the server configured by environment variables. */
export function offerEnvironment(env: Env): ModelEntry[] {
  const server = environmentServer(env);
  return env.IMAGES_MODELS.map(({ id, credits }) => ({
    id,
    name: id,
    description: OWN_DESCRIPTION,
    sourceType: "trainedAlgorithmicMedia",
    credits,
    scenes: env.IMAGES_EDIT_MODELS.includes(id) ? SCENES : ["text-to-image"],
    chooseRatio,
    timeoutMs: server?.timeoutMs ?? 0,
    line: OF_ENVIRONMENT,
    server: OF_ENVIRONMENT,
    isAvailable: () => server !== undefined,
    load: async () => {
      if (!server) throw new Error(`There is no server for ${id}.`);
      return (await import("./load-openai")).loadOpenAi({ id, lora: false }, server);
    },
  }));
}
