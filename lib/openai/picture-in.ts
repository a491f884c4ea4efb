import type { OpenAiImageBody } from "@/lib/contract/openai";
import type { TaskResource } from "@/lib/contract/task";
import { AppError } from "@/lib/errors";
import { COPY_KINDS } from "@/lib/media/copy-kinds";
import { pathOfAddress } from "@/lib/media/image-address";
import { readImage } from "@/lib/media/image-store";
import { openStore } from "@/lib/media/open-store";
import { LINE_IS_FULL, pictureCopy } from "@/lib/media/picture-copy";

/** A task that succeeded. */
export type Drawn = Extract<TaskResource, { status: "success" }>;

export const isDrawn = (task: TaskResource): task is Drawn => task.status === "success";

/** How a client wants to have a picture. */
export type ResponseFormat = Pick<OpenAiImageBody, "response_format" | "output_format">;

/** What is no PNG is a copy, kept beside its picture: none is larger than a copy may be. */
const COPIES = { png: undefined, webp: COPY_KINDS.screen, jpeg: COPY_KINDS.jpeg } as const;
const SUFFIXES = { png: "", webp: "?size=screen", jpeg: "?size=jpeg" } as const;

/**
 * A task's picture as a client wants it. Never in both ways: some take the address where there is one, and cannot reach it.
 * @throws AppError where the store does not hand it out right now
 */
export async function pictureIn(
  { response_format, output_format }: ResponseFormat,
  { images: [address = ""] }: Drawn,
): Promise<{ url: string } | { b64_json: string }> {
  if (response_format === "url") return { url: address + SUFFIXES[output_format] };
  const path = pathOfAddress(new URL(address)) ?? "";
  const bytes = await readAs(output_format, path).catch((cause: unknown) => {
    throw unreadable(cause);
  });
  if (!bytes) throw new AppError("task_not_found");
  return { b64_json: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64") };
}

async function readAs(
  format: OpenAiImageBody["output_format"],
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kind = COPIES[format];
  if (!kind) return readImage(openStore(), path);
  const copy = await pictureCopy(openStore(), path, kind);
  if (copy === LINE_IS_FULL) throw unreadable();
  return copy && new Response(await copy.stream()).bytes();
}

function unreadable(cause?: unknown): AppError {
  const headers = { "Retry-After": "5" };
  return new AppError("service_unavailable", "The picture cannot be read right now.", { headers, cause });
}
