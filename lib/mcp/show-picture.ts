import type { CallToolResult } from "@modelcontextprotocol/server";
import mime from "mime";
import type { TaskResource } from "@/lib/contract/task";
import { logger } from "@/lib/logger";
import { COPY_KINDS } from "@/lib/media/copy-kinds";
import { pathOfAddress } from "@/lib/media/image-address";
import { openStore } from "@/lib/media/open-store";
import { LINE_IS_FULL, pictureCopy } from "@/lib/media/picture-copy";

type Drawn = Extract<TaskResource, { status: "success" }>;

/** A task's picture for a model and its user: a small preview, and the full picture's URL. */
export async function showPicture({ images, prompt }: Drawn): Promise<CallToolResult["content"]> {
  const [address = ""] = images;
  const path = pathOfAddress(new URL(address)) ?? "";
  const preview = await readPreview(path);
  return [
    ...(preview ? [{ type: "image" as const, data: preview, mimeType: "image/webp" }] : []),
    {
      type: "resource_link",
      uri: address,
      name: `girlgenerator-${path}`,
      title: prompt.length > 80 ? `${prompt.slice(0, 79).toWellFormed()}…` : prompt,
      mimeType: mime.getType(path) ?? "image/png",
    },
  ];
}

/** @returns undefined if it is unavailable right now; the URL suffices then */
async function readPreview(path: string): Promise<string | undefined> {
  try {
    const copy = await pictureCopy(openStore(), path, COPY_KINDS.preview);
    if (!copy || copy === LINE_IS_FULL) return undefined;
    return Buffer.from(await new Response(await copy.stream()).arrayBuffer()).toString("base64");
  } catch (err) {
    logger().warn({ err }, "a preview is not available");
    return undefined;
  }
}
