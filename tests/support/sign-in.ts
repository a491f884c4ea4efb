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

async function fetchForm(server: RunningServer, headers: Record<string, string> = {}): Promise<Form> {
  const response = await fetch(new URL("/api/auth/csrf", server.url), { headers });
  const { csrfToken } = await response.json();
  return { csrfToken, cookies: cookiesOf(response) };
}

async function formOf(server: RunningServer): Promise<Form> {
  const form = forms.get(server) ?? (await fetchForm(server));
  forms.set(server, form);
  return form;
}

type Sent = { fields: Record<string, string>; headers?: Record<string, string> };

function send(
  server: RunningServer,
  { csrfToken, cookies }: Form,
  { fields, headers = {} }: Sent,
): Promise<Response> {
  return fetch(new URL("/api/auth/callback/credentials", server.url), {
    method: "POST",
    redirect: "manual",
    headers: { ...headers, Cookie: cookies, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, ...fields }).toString(),
  });
}

/** Signs in with a form, like a browser. @param headers further headers. @returns the session's cookies */
export async function signIn(
  server: RunningServer,
  { email }: { email: string },
  password = PASSWORD,
  headers: Record<string, string> = {},
): Promise<string> {
  return cookiesOf(await send(server, await formOf(server), { fields: { email, password }, headers }));
}

/** The response to a sign-in with a form of its own, which has these fields. */
export async function signInResponse(server: RunningServer, sent: Sent): Promise<Response> {
  return send(server, await fetchForm(server, sent.headers), sent);
}
