/** Where a phone sends what is shared to the studio. */
export const SHARE_PATH = "/studio/share";

/** The fields of what a phone shares to the studio, as the manifest names them. */
export const SHARE_FIELDS = { photo: "photo", text: "text" } as const;
