"use client";

import { useEffect, useState } from "react";
import { screenCopyPath } from "@/lib/client/own-image";

/**
 * Where a picture is fetched from that is shown large: a copy as large as a screen, and the original, many times longer, once
 * somebody looks closer.
 * @param path of the original, on this host
 */
export function useSharpSource(path: string, isEnlarged: boolean): string {
  const [original, setOriginal] = useState<string>();

  useEffect(() => {
    if (!isEnlarged) return;
    const image = new Image();
    image.src = path;
    // Until it can be shown the copy stays.
    image.decode().then(
      () => setOriginal(path),
      () => undefined,
    );
  }, [isEnlarged, path]);

  return original === path ? path : screenCopyPath(path);
}
