/** Retention times. Whatever enforces them and every text that states them reads them here. */

/** How many days a deleted task can be restored. */
export const TRASH_DAYS = 30;

/** How long an unused upload is kept. */
export const UNUSED_UPLOAD_HOURS = 24;

/** How long webhook deliveries are kept. */
export const DELIVERY_DAYS = 30;

/** How long a rotated webhook secret keeps signing as well. */
export const ROTATION_HOURS = 24;
