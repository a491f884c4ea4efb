import type { OutputFormat } from "@/lib/closed-lists";
import { markPng } from "./mark-png";
import { type Provenance, provenanceXmp } from "./provenance";
import { readPicture } from "./reader/read-picture";

/**
 * A picture as it is handed out: in the format that was asked for, marked as made by an algorithm, and with nothing else
 * about itself. The same PNG gives the same bytes.
 * @param png whole and in order
 * @throws PictureFault, or Error when it cannot be written right now
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
