"use client";

import { useEffect } from "react";
import { keepShares } from "@/lib/client/kept-share";

/** On pages that somebody sees before they share a photo to the installed studio. */
export function KeepShares() {
  useEffect(keepShares, []);
  return null;
}
