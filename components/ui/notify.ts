import type { ExternalToast } from "sonner";

type Tone = "message" | "success" | "info" | "warning" | "error";

/** Fetches the toasts' script, which comes after the page's own: before it is needed, or offline nothing could be said. */
export const loadToaster = () => import("./toaster");

/**
 * Raises a toast, which is read out, too. Wait for the promise only to learn the toast's id.
 * @param options `description`, `duration` in milliseconds, `action: { label, onClick }` (for an undo), `onAutoClose`
 */
export async function notify(tone: Tone, message: string, options?: ExternalToast): Promise<string | number> {
  const { toast } = await loadToaster();
  return toast[tone](message, options);
}
