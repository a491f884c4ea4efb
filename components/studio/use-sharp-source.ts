"use client";

import { useEffect, useState } from "react";
import { screenCopyPath } from "@/lib/client/own-image";

/**
 * The source of a large picture: a screen-sized copy and, on zooming in, the original, which is many times larger.
 * @param path the original's path on this host
 */
export function useSharpSource(path: string, isEnlarged: boolean): string {
  const [original, setOriginal] = useState<string>();

  useEffect(() => {
    if (!isEnlarged) return;
    const image = new Image();
    image.src = path;
    // The copy stays until the original is decoded.
    image.decode().then(
      () => setOriginal(path),
      () => undefined,
    );
  }, [isEnlarged, path]);

  return original === path ? path : screenCopyPath(path);
}
