import { shared } from "@/lib/shared";

type Delivering = { wake?: () => void };

/** This process's delivery loop, if it has one. */
export const delivering = () => shared<Delivering>("webhooks.delivering", () => ({}));

/** Polls for deliveries now instead of within a second. Call it after the commit. */
export function wakeDelivering(): void {
  delivering().wake?.();
}
