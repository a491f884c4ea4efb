import type { RunningServer } from "./start-server";

/** The password of all test accounts. */
export const PASSWORD = "correct horse battery staple";

/** The cookies set by a response, as a browser would send them. */
function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}

/** A server's CSRF token and cookie, kept as long as the server lives, as by a browser. */
type Form = { csrfToken: string; cookies: string };
const forms = new WeakMap<RunningServer, Form>();

async function formOf(server: RunningServer): Promise<Form> {
  const known = forms.get(server);
  if (known) return known;
  const answer = await fetch(new URL("/api/auth/csrf", server.url));
  const { csrfToken } = await answer.json();
  const form = { csrfToken, cookies: cookiesOf(answer) };
  forms.set(server, form);
  return form;
}

/** Signs in with a form, like a browser. @param extra further headers. @returns the session's cookies */
export async function signIn(
  server: RunningServer,
  { email }: { email: string },
  password = PASSWORD,
  extra: Record<string, string> = {},
): Promise<string> {
  const { csrfToken, cookies } = await formOf(server);
  const response = await fetch(new URL("/api/auth/callback/credentials", server.url), {
    method: "POST",
    redirect: "manual",
    headers: { ...extra, Cookie: cookies, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, email, password }).toString(),
  });
  return cookiesOf(response);
}
