import { afterEach, describe, expect, test, vi } from "vitest";
import { setShared } from "@/lib/shared";

const CREDENTIALS = {
  OPENAI_API_KEY: ["gpt-image-2.5-flare", "gpt-image-2.5-sunburst", "gpt-image-1-mini"],
  GOOGLE_GENERATIVE_AI_API_KEY: ["gemini-3.1-flash-image", "gemini-3-pro-image", "gemini-2.5-flash-image"],
  FAL_API_KEY: ["flux-dev", "animagine-xl-4"],
  REPLICATE_API_TOKEN: ["animagine-xl-3.1", "sdxl"],
  BFL_API_KEY: ["flux-kontext-pro", "flux-kontext-max"],
  AI_HORDE_API_KEY: ["horde-sdxl", "horde-anime"],
};

/** The catalogue of a process with an environment. */
async function catalogueWith(variables: Record<string, string>) {
  vi.resetModules();
  setShared("models", undefined);
  for (const name of [
    ...Object.keys(CREDENTIALS),
    "IMAGES_BASE_URL",
    "IMAGES_MODELS",
    "IMAGES_EDIT_MODELS",
  ]) {
    vi.stubEnv(name, variables[name] ?? "");
  }
  return import("@/lib/models/catalogue");
}

const idsWith = async (variables: Record<string, string>) =>
  (await catalogueWith(variables)).availableModels().map(({ id }) => id);

afterEach(() => {
  vi.unstubAllEnvs();
  setShared("models", undefined);
});

describe("the catalogue", () => {
  test("lists only the built-in model without credentials", async () => {
    expect(await idsWith({})).toEqual(["sketch"]);
  });

  test.each(Object.entries(CREDENTIALS))(
    "lists a vendor's models with %s, before the built-in one",
    async (name, ids) => {
      expect(await idsWith({ [name]: "x" })).toEqual([...ids, "sketch"]);
    },
  );

  test("puts the operator's own models first, with their prices and scenes", async () => {
    const { availableModels, findModel, toModelResource } = await catalogueWith({
      OPENAI_API_KEY: "x",
      IMAGES_BASE_URL: "http://127.0.0.1:8080/v1",
      IMAGES_MODELS: "flux-schnell=2, Qwen/Qwen-Image-Edit=3,sd",
      IMAGES_EDIT_MODELS: "Qwen/Qwen-Image-Edit",
    });
    expect(availableModels().slice(0, 4).map(toModelResource)).toMatchObject([
      { id: "flux-schnell", credits: 2, scenes: ["text-to-image"] },
      { id: "Qwen/Qwen-Image-Edit", credits: 3, scenes: ["text-to-image", "image-to-image"] },
      { id: "sd", credits: 1, scenes: ["text-to-image"] },
      { id: "gpt-image-2.5-flare" },
    ]);
    expect(findModel({ scene: "text-to-image" })?.id).toBe("flux-schnell");
    expect(findModel({ scene: "image-to-image" })?.id).toBe("Qwen/Qwen-Image-Edit");
  });

  test("calls the only model of a server `default` if no ids are given", async () => {
    expect(await idsWith({ IMAGES_BASE_URL: "http://127.0.0.1:8080/v1" })).toEqual(["default", "sketch"]);
  });

  test("rejects invalid prices", async () => {
    await expect(idsWith({ IMAGES_MODELS: "flux=4" })).rejects.toThrow("IMAGES_MODELS");
  });

  test("has unique ids, and time limits that fit into a job's with the pauses between", async () => {
    const { HOSTED_MODELS } = await import("@/lib/models/hosted-models");
    expect(new Set(HOSTED_MODELS.map(({ id }) => id)).size).toBe(HOSTED_MODELS.length);
    for (const { timeoutMs } of HOSTED_MODELS) expect(timeoutMs).toBeLessThan(240_000);
  });
});
