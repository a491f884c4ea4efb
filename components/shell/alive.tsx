"use client";

import { useEffect } from "react";
import { ALIVE } from "./early-press";

/**
 * Says that the scripts of what stands before it have run. What is streamed to the page, as the studio is, comes to life
 * after the rest.
 */
export function Alive() {
  useEffect(() => void dispatchEvent(new Event(ALIVE)), []);
  return null;
}
