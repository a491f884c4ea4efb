"use client";

import { useCredits } from "@/lib/client/use-credits";
import { Credits } from "../ui/credits";

/** The balance in the header, which falls and rises without a reload. */
export function LiveBalance({ initial }: { initial: number }) {
  return <Credits amount={useCredits(initial)} />;
}
