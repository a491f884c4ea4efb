"use client";

// biome-ignore lint/style/noRestrictedImports: All other links are made of this one.
import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

/**
 * A link to a page of ours, which is prefetched once somebody is about to follow it. Next would do so as soon as the link is in
 * view: with the header's links, those are several more requests for every page.
 * @see https://nextjs.org/docs/app/guides/prefetching#hover-triggered-prefetch
 */
export function Link({
  prefetch = null,
  onMouseEnter,
  onTouchStart,
  ...props
}: ComponentProps<typeof NextLink>) {
  const [isWanted, setWanted] = useState(false);
  return (
    <NextLink
      {...props}
      prefetch={isWanted && prefetch}
      onMouseEnter={(event) => {
        setWanted(true);
        onMouseEnter?.(event);
      }}
      onTouchStart={(event) => {
        setWanted(true);
        onTouchStart?.(event);
      }}
    />
  );
}
