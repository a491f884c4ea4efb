import type { ExternalToast } from "sonner";

type Tone = "message" | "success" | "info" | "warning" | "error";

/**
 * Raises a toast, which is read out, too. The toasts' script comes after the page's own; wait for the promise only
 * to learn the toast's id.
 * @param options `description`, `duration` in milliseconds, `action: { label, onClick }` (for an undo), `onAutoClose`
 */
export async function notify(tone: Tone, message: string, options?: ExternalToast): Promise<string | number> {
  const { toast } = await import("sonner");
  return toast[tone](message, options);
}
