import { expect } from "vitest";
import { PROMPT, request } from "./api";
import { plain } from "./pictures";
import type { RunningServer } from "./start-server";

export type Fields = Record<string, unknown>;

/** Sends a request like OpenAI's clients, with a key and further headers. */
export function openAiCalls(server: RunningServer) {
  const post = (path: string, key: string | undefined, body: BodyInit, headers: Record<string, string>) =>
    request(server, path, { key, method: "POST", headers, body });
  const JSON_TYPE = { "Content-Type": "application/json" };
  return {
    draw: (key: string | undefined, fields: Fields = {}, headers: Record<string, string> = {}) =>
      post("/v1/images/generations", key, JSON.stringify({ model: "plain", prompt: PROMPT, ...fields }), {
        ...JSON_TYPE,
        ...headers,
      }),
    edit: (key: string, body: FormData | Fields, headers: Record<string, string> = {}) =>
      body instanceof FormData
        ? post("/v1/images/edits", key, body, headers)
        : post("/v1/images/edits", key, JSON.stringify(body), { ...JSON_TYPE, ...headers }),
    tasksOf: (userId: string) =>
      server.command("query", {
        text: `select id, source, scene, aspect_ratio, image_input from tasks where user_id = '${userId}' order by id`,
      }),
  };
}

/** A form for an edit; list values become repeated fields. */
export function editForm(fields: Record<string, string | Blob | Blob[]>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries({
    model: "one-reference",
    prompt: "the same in winter",
    ...fields,
  }))
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each === "string") made.append(name, each);
      else made.append(name, each, "picture.png");
    }
  return made;
}

/** A picture to edit. */
export const pngBlob = async (width = 300, height = 300) =>
  new Blob([new Uint8Array(await plain(width, height).png().toBuffer())], { type: "image/png" });

/** An error, which has to be in OpenAI's shape. */
export async function faultOf(response: Response) {
  const { error } = await response.json();
  expect(Object.keys(error).sort()).toEqual(["code", "message", "param", "type"]);
  return error as { code: string; message: string; param: string | null; type: string };
}
