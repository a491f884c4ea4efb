import type { ExternalToast } from "sonner";

type Tone = "message" | "success" | "info" | "warning" | "error";

/** Preloads the toasts' script, because offline it could not be loaded when it is needed. */
export const loadToaster = () => import("./toaster");

/**
 * Shows a toast, which is announced as well. Await the promise only if you need the toast's id.
 * @param options `description`, `duration` in milliseconds, `action: { label, onClick }` (for an undo), `onAutoClose`
 */
export async function notify(tone: Tone, message: string, options?: ExternalToast): Promise<string | number> {
  const { toast } = await loadToaster();
  return toast[tone](message, options);
}
