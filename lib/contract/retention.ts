/** Retention times. Whatever enforces them and every text that states them reads them here. */

/** For how many days a deleted task can be brought back. */
export const TRASH_DAYS = 30;

/** How long an upload waits for a task to use it. */
export const UNUSED_UPLOAD_HOURS = 24;

/** How long the deliveries of webhooks are kept. */
export const DELIVERY_DAYS = 30;

/** How long a webhook's old secret signs as well, once there is another. */
export const ROTATION_HOURS = 24;
