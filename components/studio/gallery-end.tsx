"use client";

import { useEffect, useRef } from "react";
import { Button } from "../ui/button";

type GalleryEndProps = { isLoading: boolean; onMore: () => void };

/** Loads more before the user reaches the end; the button is a fallback. */
export function GalleryEnd({ isLoading, onMore }: GalleryEndProps) {
  const end = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isLoading || !end.current) return;
    // A window's height ahead. A new observer fires immediately, so that a short page keeps loading.
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onMore();
      },
      { rootMargin: "100% 0px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isLoading, onMore]);

  return (
    <div ref={end} className="flex justify-center py-8">
      <Button variant="outline" loading={isLoading} onClick={onMore}>
        Load more
      </Button>
    </div>
  );
}
