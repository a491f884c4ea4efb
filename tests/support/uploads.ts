import { expect } from "vitest";
import { UploadResource } from "@/lib/contract/uploads";
import { request } from "./api";
import type { RunningServer } from "./start-server";

/** Uploads something that may be refused. */
export function upload(
  server: RunningServer,
  key: string | undefined,
  body: BodyInit | null,
  headers: Record<string, string> = { "Content-Type": "image/jpeg" },
): Promise<Response> {
  const init = { method: "POST", key, headers, body, duplex: "half" };
  return request(server, "/api/v1/uploads", init);
}

/** Uploads a picture that must be accepted. */
export async function uploaded(
  server: RunningServer,
  key: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<UploadResource> {
  const response = await upload(server, key, body, { "Content-Type": "application/octet-stream" });
  expect(response.status).toBe(201);
  return UploadResource.parse(await response.json());
}

/** A task with uploads as references: a single one goes to a model with instant pictures, several to the built-in one. */
export const referTo = (...uploads: UploadResource[]) => ({
  scene: "image-to-image",
  model: uploads.length === 1 ? "one-reference" : "sketch",
  prompt: "the same in winter",
  image_input: uploads.map(({ url }) => url),
});
