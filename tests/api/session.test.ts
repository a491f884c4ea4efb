import { describe, expect, test } from "vitest";
import { generate, newPerson, request, sharedServer, VALID } from "../support/api";
import { signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";

const server = sharedServer(WITH_PAGES);

const SAME_ORIGIN = { "Sec-Fetch-Site": "same-origin" };

function submitWith(cookie: string, headers: Record<string, string>): Promise<Response> {
  return request(server, "/api/v1/generate", {
    method: "POST",
    headers: { Cookie: cookie, "Content-Type": "application/json", ...headers },
    body: JSON.stringify(VALID),
  });
}

describe("a session cookie", () => {
  test("reads and writes like a key, on the same balance", async () => {
    const person = await newPerson(server, 9);
    const cookie = await signIn(server, person);
    expect(await (await request(server, "/api/v1/credits", { headers: { Cookie: cookie } })).json()).toEqual({
      credits_remaining: 9,
    });
    const response = await submitWith(cookie, SAME_ORIGIN);
    expect(response.status).toBe(201);
    const { task_id, credits_remaining } = await response.json();
    expect(credits_remaining).toBe(8);
    expect((await request(server, `/api/v1/tasks/${task_id}`, { key: person.key })).status).toBe(200);
  });

  test("is limited per user, apart from the user's keys", async () => {
    const person = await newPerson(server);
    const cookie = await signIn(server, person);
    for (let i = 0; i < 10; i++) expect((await submitWith(cookie, SAME_ORIGIN)).status).toBe(201);
    expect((await submitWith(cookie, SAME_ORIGIN)).status).toBe(429);
    expect((await generate(server, person.key, VALID)).status).toBe(201);
  });

  test.each(["/studio", "/settings/account", "/settings/credits/export", "/api/v1/credits", "/api/v1/tasks"])(
    "gets %s uncacheable",
    async (path) => {
      const headers = { Cookie: await signIn(server, await newPerson(server)) };
      const response = await request(server, path, { headers });
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toContain("no-store");
    },
  );

  describe("401", () => {
    test.each([
      ["from another site", { "Sec-Fetch-Site": "cross-site" }],
      ["from another host of the site", { "Sec-Fetch-Site": "same-site" }],
      ["that was typed into the address bar", { "Sec-Fetch-Site": "none" }],
      ["with another origin", { Origin: "https://example.com" }],
      ["with an origin that hides", { Origin: "null" }],
      ["that does not say where it is from", {}],
    ])("for a write %s", async (_, headers) => {
      const cookie = await signIn(server, await newPerson(server));
      expect((await submitWith(cookie, headers as Record<string, string>)).status).toBe(401);
    });

    test("but not for one from our own origin", async () => {
      const cookie = await signIn(server, await newPerson(server));
      expect((await submitWith(cookie, { Origin: server.url })).status).toBe(201);
    });

    test("for a forged cookie, and for one sent with a wrong key", async () => {
      const person = await newPerson(server);
      const read = (headers: Record<string, string>) => request(server, "/api/v1/credits", { headers });
      expect((await read({ Cookie: "authjs.session-token=made-up" })).status).toBe(401);
      expect((await read({ Cookie: await signIn(server, person), Authorization: "Bearer x" })).status).toBe(
        401,
      );
    });

    test("after the user's sessions were ended", async () => {
      const person = await newPerson(server);
      const cookie = await signIn(server, person);
      const text = `update users set session_epoch = session_epoch + 1 where id = '${person.userId}'`;
      await server.command("query", { text });
      expect((await request(server, "/api/v1/credits", { headers: { Cookie: cookie } })).status).toBe(401);
    });

    test("for a wrong password and an unknown e-mail, which get no session", async () => {
      const person = await newPerson(server);
      expect(await signIn(server, person, "another password")).not.toContain("session-token");
      expect(await signIn(server, { email: "nobody@example.com" })).not.toContain("session-token");
    });
  });

  test("succeeds any number of times with the right password; ten wrong ones are the limit", async () => {
    const person = await newPerson(server);
    for (let i = 0; i < 12; i++) expect(await signIn(server, person)).toContain("session-token");
    for (let i = 0; i < 10; i++) await signIn(server, person, "another password");
    expect(await signIn(server, person)).not.toContain("session-token");
  });
});
