/** The path of the share target. */
export const SHARE_PATH = "/studio/share";

/** The share target's fields, as named in the manifest. */
export const SHARE_FIELDS = { photo: "photo", text: "text" } as const;
