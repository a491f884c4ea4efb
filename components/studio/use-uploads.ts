"use client";

import { useEffect, useRef, useState } from "react";
import { newKey } from "@/lib/client/new-key";
import { imagePath } from "@/lib/client/own-image";
import { RequestProblem } from "@/lib/client/request";
import { uploadImage } from "@/lib/client/upload-image";
import { MAX_PICTURE_BYTES, PICTURE_TYPES } from "@/lib/contract/limits";
import type { Reference } from "./draft";
import type { Transferred } from "./read-transfer";

/** A file being uploaded. */
export type Upload = {
  id: string;
  name: string;
  /** Its object URL. */
  preview: string;
  /** The progress, from 0 to 1. */
  part: number;
};

/** The running uploads, the latest errors, and functions to add and stop uploads. */
export type Uploads = ReturnType<typeof useUploads>;

/** Uploads files one after another, so that they become references in the chosen order. */
export function useUploads(onUploaded: (reference: Reference) => void) {
  const [running, setRunning] = useState<Upload[]>([]);
  /** Errors of files, a sentence each. */
  const [faults, setFaults] = useState<string[]>([]);
  const queue = useRef(Promise.resolve());
  const stops = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const { current } = stops;
    return () => {
      for (const stop of current.values()) stop.abort();
    };
  }, []);

  async function send(upload: Upload, file: File, { signal }: AbortController) {
    const onProgress = (part: number) =>
      setRunning((list) => list.map((one) => (one.id === upload.id ? { ...one, part } : one)));
    try {
      signal.throwIfAborted();
      const { url } = await uploadImage(file, { signal, onProgress });
      onUploaded({ path: imagePath(url) });
    } catch (error) {
      if (!signal.aborted) setFaults((list) => [...list, explain(file, error)]);
    } finally {
      stops.current.delete(upload.id);
      setRunning((list) => list.filter((one) => one.id !== upload.id));
      URL.revokeObjectURL(upload.preview);
    }
  }

  /** @param room how many more references fit */
  function add({ files, folders }: Transferred, room: number) {
    const usable = files.filter((file) => whyNot(file) === undefined);
    const surplus = usable
      .slice(Math.max(0, room))
      .map((file) => `${file.name} was not added: the model takes no more references.`);
    setFaults([
      ...folders.map((name) => `${name} is a folder. Add the pictures in it instead.`),
      ...files.flatMap((file) => whyNot(file) ?? []),
      ...surplus,
    ]);
    for (const file of usable.slice(0, Math.max(0, room))) {
      const upload = {
        id: newKey(),
        name: file.name,
        preview: URL.createObjectURL(file),
        part: 0,
      };
      const stop = new AbortController();
      stops.current.set(upload.id, stop);
      setRunning((list) => [...list, upload]);
      queue.current = queue.current.then(() => send(upload, file, stop));
    }
  }

  function cancel(id: string) {
    stops.current.get(id)?.abort();
    setRunning((list) => list.filter((one) => one.id !== id));
  }

  return { running, faults, add, cancel };
}

/** Why a file cannot be uploaded. */
function whyNot({ name, type, size }: File): string | undefined {
  if (/^image\/hei[cf]$/.test(type))
    return `${name} is a HEIC photo, which only Apple devices can read. Export it as JPEG and add that.`;
  // Some systems do not know newer formats, so an unknown type passes; the server checks the bytes.
  if (type !== "" && !PICTURE_TYPES.includes(type))
    return `${name} is not a PNG, JPEG, WebP, AVIF or GIF image.`;
  if (size > MAX_PICTURE_BYTES) return `${name} is larger than ${MAX_PICTURE_BYTES / 1024 / 1024} MB.`;
  return undefined;
}

function explain({ name }: File, error: unknown): string {
  const problem = error instanceof RequestProblem ? error : undefined;
  if (problem?.code === "unreachable")
    return `${name} could not be uploaded. Check your connection and add it again.`;
  if (problem?.code === "unauthorized") return `Your session has ended. Sign in again to add ${name}.`;
  return `${name} was not accepted. ${problem?.message ?? "Something went wrong."}`;
}
