import type { RunningServer } from "./start-server";

/** The password of every account that tests make. */
export const PASSWORD = "correct horse battery staple";

/** The cookies that an answer sets, as a browser would send them back. */
function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}

/** Signs in with a form, as a browser does. @param extra headers. @returns the cookies of the session */
export async function signIn(
  server: RunningServer,
  { email }: { email: string },
  password = PASSWORD,
  extra: Record<string, string> = {},
): Promise<string> {
  const csrf = await fetch(new URL("/api/auth/csrf", server.url));
  const { csrfToken } = await csrf.json();
  const response = await fetch(new URL("/api/auth/callback/credentials", server.url), {
    method: "POST",
    redirect: "manual",
    headers: { ...extra, Cookie: cookiesOf(csrf), "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, email, password }).toString(),
  });
  return cookiesOf(response);
}
