import { APICallError } from "@ai-sdk/provider";
import type { z } from "zod";
import { fetchFrom } from "./fetch-from";
import type { OwnServer } from "./own-servers";

/** The time limit for a command such as stopping. */
const STOP_MS = 5_000;

/** API calls to own servers. They throw `APICallError`, like the vendors' packages. */
export function serverClient(server: OwnServer) {
  const fetchIt = fetchFrom(server);

  async function call(path: string, init: RequestInit): Promise<Response> {
    const url = `${server.baseUrl}${path}`;
    try {
      return await fetchIt(url, init);
    } catch (cause) {
      init.signal?.throwIfAborted();
      const message = `Cannot connect: ${cause instanceof Error ? cause.cause : cause}`;
      throw new APICallError({ message, url, requestBodyValues: undefined, cause, isRetryable: true });
    }
  }

  async function read<T>(path: string, schema: z.ZodType<T>, init: RequestInit): Promise<T> {
    const response = await call(path, init);
    const responseBody = await response.text();
    const parsed = response.ok ? schema.safeParse(parseJson(responseBody)) : undefined;
    if (parsed?.success) return parsed.data;
    throw faultOf(`${server.baseUrl}${path}`, response, responseBody);
  }

  return {
    get: <T>(path: string, schema: z.ZodType<T>, signal?: AbortSignal) =>
      read(path, schema, { signal: signal ?? null }),
    post: <T>(path: string, body: unknown, schema: z.ZodType<T>, signal?: AbortSignal) =>
      read(path, schema, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        signal: signal ?? null,
      }),
    upload: <T>(path: string, body: FormData, schema: z.ZodType<T>, signal?: AbortSignal) =>
      read(path, schema, { method: "POST", body, signal: signal ?? null }),
    /** Downloads a file. */
    download: async (path: string, signal?: AbortSignal): Promise<Uint8Array> => {
      const response = await call(path, { signal: signal ?? null });
      if (!response.ok) throw faultOf(`${server.baseUrl}${path}`, response, await response.text());
      return response.bytes();
    },
    /** Sends a command, best effort. @returns whether the server accepted it */
    tell: async (path: string, body: unknown): Promise<Response | undefined> =>
      call(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(STOP_MS),
      }).catch(() => undefined),
  };
}

export type ServerClient = ReturnType<typeof serverClient>;

function faultOf(url: string, response: Response, responseBody: string): APICallError {
  return new APICallError({
    message: response.ok ? "not the documented answer" : response.statusText,
    url,
    requestBodyValues: undefined,
    statusCode: response.status,
    responseHeaders: Object.fromEntries(response.headers),
    responseBody,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
