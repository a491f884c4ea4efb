"use client";

import { useEffect, useState } from "react";

/** In pixels from one frame to the next: so fast nobody sees what passes. */
const FAR = 100;
/** Without a further move one has arrived. */
const ARRIVED_MS = 100;

/**
 * Whether somebody scrolls past so fast that pictures which come into sight meanwhile would be fetched and drawn for nobody.
 * It goes by frames and not by time: where frames take long there is the more to spare. One jump is an arrival.
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
