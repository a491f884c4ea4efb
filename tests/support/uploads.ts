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

/** A request with references to a model whose pictures are there at once. */
export const imageToImage = (urls: string[]) => ({
  scene: "image-to-image",
  model: "any-references",
  prompt: "the same in winter",
  image_input: urls,
});

/** A request with uploads as references. */
export const referTo = (...uploads: UploadResource[]) => imageToImage(uploads.map(({ url }) => url));

/** A form with these fields. */
export function formOf(...fields: [name: string, value: Blob | string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
