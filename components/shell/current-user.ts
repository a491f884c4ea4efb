/** The signed-in user's data for the header. */
export type CurrentUser = { email: string; name: string | null; credits: number };

/** The server action that signs out. */
export type SignOutAction = () => Promise<void>;

/** For the mobile menu: the signed-in user, if any, and the sign-out action. */
export type MobileNavProps = { user: CurrentUser | null; signOut: SignOutAction };
