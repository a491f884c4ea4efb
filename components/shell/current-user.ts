/** What the header needs to know of who is signed in. */
export type CurrentUser = { email: string; name: string | null; credits: number };

/** The server action that ends the session; forms post to it. */
export type SignOutAction = () => Promise<void>;
