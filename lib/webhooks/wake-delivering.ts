import { shared } from "@/lib/shared";

type Delivering = { wake?: () => void };

/** What delivers in this process, if anything does. */
export const delivering = () => shared<Delivering>("webhooks.delivering", () => ({}));

/** Has deliveries looked for now instead of within a second. To be called once they are committed. */
export function wakeDelivering(): void {
  delivering().wake?.();
}
