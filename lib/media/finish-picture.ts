import type { OutputFormat } from "@/lib/closed-lists";
import { markPng } from "./mark-png";
import { type Provenance, provenanceXmp } from "./provenance";
import { readPicture } from "./reader/read-picture";

/**
 * The picture as delivered: in the requested format, marked as made by an algorithm, and without any other metadata.
 * The same PNG gives the same bytes.
 * @param png whole and intact
 * @throws PictureFault, or Error if it cannot be written right now
 */
export async function finishPicture(
  png: Uint8Array,
  format: OutputFormat,
  provenance: Provenance,
): Promise<Uint8Array> {
  if (format === "png") return markPng(png, provenance);
  const job = { kind: "write", bytes: png, format, xmp: provenanceXmp(provenance) } as const;
  return (await readPicture("made", `model:${provenance.modelId}`, job)).bytes;
}
