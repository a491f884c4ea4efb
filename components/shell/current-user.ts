/** What the header needs to know of who is signed in. */
export type CurrentUser = { email: string; name: string | null; credits: number };

/** The server action that ends the session; forms post to it. */
export type SignOutAction = () => Promise<void>;

/** For the menu of a phone: who is signed in, if anybody is, and the way out. */
export type MobileNavProps = { user: CurrentUser | null; signOut: SignOutAction };
