"use client";

import { useEffect, useState } from "react";

/** The scroll distance per frame, in pixels, at which nobody can see what passes. */
const FAR = 100;
/** How long without scrolling until it counts as stopped. */
const ARRIVED_MS = 100;

/**
 * Whether scrolling is so fast that loading the passing pictures would be wasted. Measured per frame rather than by time, because
 * slow frames need more relief. A single jump does not count.
 */
export function useRushing(): boolean {
  const [isRushing, setRushing] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastTop = window.scrollY;
    let wasFar = false;
    function look() {
      const isFar = Math.abs(window.scrollY - lastTop) > FAR;
      setRushing(isFar && wasFar);
      lastTop = window.scrollY;
      wasFar = isFar;
      clearTimeout(timer);
      timer = setTimeout(arrive, ARRIVED_MS);
    }
    function arrive() {
      wasFar = false;
      setRushing(false);
    }
    window.addEventListener("scroll", look, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", look);
    };
  }, []);

  return isRushing;
}
