"use client";

import { useEffect, useState } from "react";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./full-view").then((module) => module.FullView);

/** Which picture is open, and what shows it. */
export function useFullView() {
  const [FullView, bring] = useOnDemand(
    load,
    "The picture could not be opened. Check your connection and try again.",
  );
  const [openId, setOpenId] = useState<string | null>(null);
  // Ahead of the first click: by then the line may be gone. What fails here is tried again, and reported, on the click.
  useEffect(() => void load().catch(() => undefined), []);
  return { FullView, openId, setOpenId, open: (id: string) => bring(() => setOpenId(id)) };
}
