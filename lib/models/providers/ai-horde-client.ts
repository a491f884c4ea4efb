import { APICallError } from "@ai-sdk/provider";
import type { z } from "zod";
import { ModelFailure } from "../model-failure";

const DEFAULT_BASE_URL = "https://aihorde.net/api/v2";
const CANCEL_TIMEOUT_MS = 5_000;

/** The client identification that the Horde requires. */
const CLIENT_AGENT = "girlgenerator:1:unknown";

/** The Horde's API calls. They throw `APICallError`, like the vendors' packages. */
export function hordeClient({ apiKey, baseURL = DEFAULT_BASE_URL }: { apiKey: string; baseURL?: string }) {
  const headers = { apikey: apiKey, "Client-Agent": CLIENT_AGENT, "Content-Type": "application/json" };

  async function call<T>(path: string, schema: z.ZodType<T>, init: RequestInit): Promise<T> {
    const url = `${baseURL}${path}`;
    const response = await reach(url, { ...init, headers });
    const responseBody = await response.text();
    const fault = (message: string) =>
      new APICallError({
        message,
        url,
        requestBodyValues: undefined,
        statusCode: response.status,
        responseHeaders: Object.fromEntries(response.headers),
        responseBody,
      });
    if (!response.ok) throw fault(response.statusText);
    const parsed = schema.safeParse(parseJson(responseBody));
    if (!parsed.success) throw fault("not the documented answer");
    return parsed.data;
  }

  return {
    post: <T>(path: string, body: unknown, schema: z.ZodType<T>, signal?: AbortSignal) =>
      call(path, schema, { method: "POST", body: JSON.stringify(body), signal }),
    get: <T>(path: string, schema: z.ZodType<T>, signal?: AbortSignal) => call(path, schema, { signal }),
    /** Best effort, so that an abandoned job does not occupy a machine. */
    cancel: async (path: string): Promise<void> => {
      const signal = AbortSignal.timeout(CANCEL_TIMEOUT_MS);
      await fetch(`${baseURL}${path}`, { method: "DELETE", headers, signal }).catch(() => {});
    },
    /** A picture: base64, or a temporary URL. */
    read: async (image: string, signal?: AbortSignal): Promise<Uint8Array> => {
      if (!/^https?:/.test(image)) return Buffer.from(image, "base64");
      const response = await reach(image, { signal });
      if (!response.ok) throw new ModelFailure("unavailable", `ai-horde: ${response.status} for the picture`);
      return response.bytes();
    },
  };
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw new APICallError({
      message: `Cannot connect: ${cause}`,
      url,
      requestBodyValues: undefined,
      cause,
      isRetryable: true,
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
