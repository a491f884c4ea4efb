"use client";

import { useServerNow } from "@/lib/client/use-server-now";
import { Badge } from "../../ui/badge";
import { Time } from "../../ui/time";

const SOON_MS = 7 * 86_400_000;

/** A key's expiry, highlighted if it is soon. */
export function KeyExpiry({ at }: { at: string | null }) {
  const now = useServerNow();
  if (at === null) return "Never";
  if (Date.parse(at) - now > SOON_MS) return <Time value={at} format="date" />;
  return (
    <Badge tone="amber">
      <Time value={at} format="relative" />
    </Badge>
  );
}
