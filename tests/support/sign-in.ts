/** The cookies that an answer sets, as a browser would send them back. */
function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}

/**
 * Signs in with a form, as a browser does.
 * @param url of the server
 * @returns the cookies of the session, as a `Cookie` header has them
 */
export async function signIn(url: string, { email, password }: { email: string; password: string }) {
  const csrf = await fetch(new URL("/api/auth/csrf", url));
  const { csrfToken } = await csrf.json();
  const response = await fetch(new URL("/api/auth/callback/credentials", url), {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookiesOf(csrf), "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, email, password }).toString(),
  });
  return cookiesOf(response);
}
