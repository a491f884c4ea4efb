"use client";

import { useCredits } from "@/lib/client/use-credits";
import { Credits } from "../ui/credits";

/** The header's balance, which updates itself. */
export function LiveBalance({ initial }: { initial: number }) {
  return <Credits amount={useCredits(initial)} />;
}
