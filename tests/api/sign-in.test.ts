import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseEnv, newPerson, type Person, request, serverForFile } from "../support/api";
import { callAction, form } from "../support/call-action";
import { freePort } from "../support/free-port";
import { repeatHit } from "../support/rate-limits";
import { PASSWORD, signIn, signInResponse } from "../support/sign-in";
import { discardServer, startServer, type TestServer, WITH_PAGES } from "../support/start-server";

/** The test's own address is a proxy's, so that a test can come from anywhere. */
const server = serverForFile({ ...WITH_PAGES, TRUSTED_PROXIES: "127.0.0.1,::1" });
const GITHUB = { AUTH_GITHUB_ID: "our-id-there", AUTH_GITHUB_SECRET: "our-secret-there" };

/** What a server behind a proxy is that serves `https://pictures.example`, as the proxy reaches it. */
const secured = {} as TestServer;
beforeAll(async () => {
  const port = String(await freePort());
  const env = { ...(await databaseEnv()), APP_URL: "https://pictures.example", PORT: port, ...GITHUB };
  Object.assign(secured, await startServer({ ...WITH_PAGES, ...env }), { url: `http://127.0.0.1:${port}` });
});
afterAll(() => discardServer(secured));

const WRONG = "not the right passphrase";
const from = (address: string) => ({ "X-Forwarded-For": address });

/** What a new user signs in with. */
async function credentialsOn(at: TestServer) {
  return { email: (await newPerson(at)).email, password: PASSWORD };
}

function attempt(person: { email: string }, address: string, password = WRONG): Promise<string> {
  return signIn(server, person, password, from(address));
}

async function sessionWorks(cookie: string): Promise<boolean> {
  return (await request(server, "/api/v1/credits", { headers: { Cookie: cookie } })).status === 200;
}

function actionId(name: string): string {
  const text = readFileSync(".next/server/server-reference-manifest.json", "utf8");
  const { node } = JSON.parse(text) as { node: Record<string, { exportedName: string }> };
  return Object.keys(node).find((id) => node[id]?.exportedName === name) ?? "";
}

function signOut(headers: Record<string, string>): Promise<Response> {
  return callAction(server, { page: "/settings/account", id: actionId("signOutAction"), args: [], headers });
}

describe("wrong passwords", () => {
  test("ten from one address lock an account there and nowhere else", async () => {
    const person = await newPerson(server);
    for (let i = 0; i < 10; i++) await attempt(person, "198.51.100.1");
    expect(await attempt(person, "198.51.100.1", PASSWORD)).not.toContain("session-token");
    expect(await attempt(person, "198.51.100.2", PASSWORD)).toContain("session-token");
  });

  test("sixty from one address lock all accounts there", async () => {
    await attempt({ email: "nobody-1@example.com" }, "198.51.100.3");
    await repeatHit(server, "sign-in-from:60/300:198.51.100.3", 59);
    await attempt({ email: "nobody-2@example.com" }, "198.51.100.3");
    const person = await newPerson(server);
    expect(await attempt(person, "198.51.100.3", PASSWORD)).not.toContain("session-token");
    expect(await attempt(person, "198.51.100.4", PASSWORD)).toContain("session-token");
  });

  test("from one address lock nobody else out, however many there are", async () => {
    const person = await newPerson(server);
    await attempt(person, "198.51.100.5");
    await repeatHit(server, `sign-in:100/300:${person.email}`, 90);
    for (let i = 0; i < 15; i++) await attempt(person, "198.51.100.5");
    expect(await attempt(person, "198.51.100.6", PASSWORD)).toContain("session-token");
  });

  describe("a hundred from many addresses", () => {
    const spray = async (person: Person) => {
      await attempt(person, "203.0.113.1");
      await repeatHit(server, `sign-in:100/300:${person.email}`, 99);
      await attempt(person, "203.0.113.2");
    };

    test("lock an account, except where its owner has signed in before", async () => {
      const person = await newPerson(server);
      expect(await attempt(person, "192.0.2.1", PASSWORD)).toContain("session-token");
      await spray(person);
      expect(await attempt(person, "192.0.2.2", PASSWORD)).not.toContain("session-token");
      expect(await attempt(person, "192.0.2.1", PASSWORD)).toContain("session-token");
    });
  });

  test("are logged with user and address, without what was typed", async () => {
    const person = await newPerson(server);
    await attempt(person, "198.51.100.9");
    await attempt({ email: "no-such-person@example.com" }, "198.51.100.9");
    await attempt(person, "198.51.100.9", PASSWORD);
    await expect.poll(server.log).toMatch(/"198\.51\.100\.9".*"signed in"/);
    const lines = server
      .log()
      .split("\n")
      .filter((line) => line.includes('"198.51.100.9"'));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { msg: "sign-in refused", userId: person.userId },
      { msg: "sign-in refused" },
      { msg: "signed in", userId: person.userId },
    ]);
    expect(lines.join()).not.toMatch(/example\.com|passphrase/);
  });

  test("and unknown e-mails get the same status, location and cookies", async () => {
    const person = await newPerson(server);
    const traceOf = async (email: string, password: string) => {
      const response = await signInResponse(server, { fields: { email, password } });
      const names = response.headers.getSetCookie().map((cookie) => cookie.split("=")[0]);
      return [response.status, response.headers.get("location"), names, await response.text()];
    };
    expect(await traceOf(person.email, WRONG)).toEqual(await traceOf("nobody-else@example.com", WRONG));
  });
});

describe("a session", () => {
  test("that is signed out ends, even for copies of its cookie; others continue", async () => {
    const person = await newPerson(server);
    const [one, other] = [await signIn(server, person), await signIn(server, person)];
    await signOut({ Cookie: one });
    expect(await sessionWorks(one)).toBe(false);
    expect(await sessionWorks(other)).toBe(true);
  });

  test("is not renewed, and ends after thirty days", async () => {
    const person = await newPerson(server);
    const response = await signInResponse(server, { fields: { email: person.email, password: PASSWORD } });
    const cookie = response.headers.getSetCookie().find((one) => one.includes("session-token")) ?? "";
    const days = (Date.parse(/expires=([^;]+)/i.exec(cookie)?.[1] ?? "") - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThanOrEqual(30);
    const headers = { Cookie: cookie.split(";", 1)[0] ?? "" };
    for (const path of ["/studio", "/api/v1/credits", "/api/auth/session"]) {
      const again = await request(server, path, { headers });
      expect(again.headers.getSetCookie().join()).not.toContain("session-token");
    }
  });

  test("has a cookie out of reach of scripts, other sites and, over HTTPS, other hosts", async () => {
    const plain = await signInResponse(server, { fields: await credentialsOn(server) });
    const https = await signInResponse(secured, { fields: await credentialsOn(secured) });
    for (const [response, isSecure] of [
      [plain, false],
      [https, true],
    ] as const) {
      const set = response.headers.getSetCookie();
      expect(set.join()).toContain("session-token");
      for (const cookie of set) {
        expect(cookie).toMatch(/; Path=\/(;|$)/);
        expect(cookie).toContain("HttpOnly");
        expect(cookie).toContain("SameSite=Lax");
        expect(cookie).not.toContain("Domain");
        expect([cookie.startsWith("__Host-"), cookie.includes("Secure")]).toEqual([isSecure, isSecure]);
      }
    }
  });

  test("over HTTPS does not accept a cookie that a neighbouring host could set", async () => {
    const person = await newPerson(secured);
    const cookies = await signIn(secured, person);
    const read = (cookie: string) => request(secured, "/api/v1/credits", { headers: { Cookie: cookie } });
    expect((await read(cookies)).status).toBe(200);
    expect((await read(cookies.replace("__Host-authjs.session", "authjs.session"))).status).toBe(401);
  });
});

describe("nobody is redirected to another site", () => {
  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "http://localhost@evil.example/",
    "not an address",
  ])("by callbackUrl %s", async (callbackUrl) => {
    const { email } = await newPerson(server);
    const response = await signInResponse(server, { fields: { email, password: PASSWORD, callbackUrl } });
    expect(response.status).toBe(302);
    expect(new URL(response.headers.get("location") ?? "", server.url).origin).toBe(server.url);
  });

  test.each(["X-Forwarded-Host", "X-Forwarded-Server", "Forwarded"])("by %s", async (name) => {
    const headers = { [name]: name === "Forwarded" ? "host=evil.example" : "evil.example" };
    const { email } = await newPerson(server);
    const response = await signInResponse(server, { fields: { email, password: PASSWORD }, headers });
    expect(new URL(response.headers.get("location") ?? "", server.url).origin).toBe(server.url);
    expect(await (await request(server, "/api/v1/models", { headers })).text()).not.toContain("evil.example");
  });

  test("and browsers are told to stay on HTTPS if APP_URL says so", async () => {
    const { headers } = await request(secured, "/api/v1/models");
    expect(headers.get("strict-transport-security")).toBe("max-age=63072000; includeSubDomains");
  });

  test("not even by the Host header if APP_URL is set", async () => {
    const { email } = await newPerson(secured);
    const response = await signInResponse(secured, { fields: { email, password: PASSWORD } });
    expect(response.headers.get("location")).toMatch(/^\/(?!\/)/);
    const foreign = await callAction(secured, {
      page: "/sign-in",
      id: actionId("signInAction"),
      args: [{}, form({ email, password: PASSWORD })],
      headers: { Origin: secured.url },
    });
    expect(foreign.status).toBe(403);
  });
});

describe("signing in with GitHub", () => {
  test("starts there, and returns here with PKCE", async () => {
    const response = await callAction(secured, {
      page: "/sign-in",
      id: actionId("signInElsewhereAction"),
      args: [form({ provider: "github", next: "/docs" })],
      headers: { Origin: "https://pictures.example" },
    });
    const [address = ""] = (response.headers.get("x-action-redirect") ?? "").split(";");
    const { origin, pathname, searchParams } = new URL(address);
    expect(origin + pathname).toBe("https://github.com/login/oauth/authorize");
    expect(searchParams.get("redirect_uri")).toBe("https://pictures.example/api/auth/callback/github");
    expect(searchParams.get("code_challenge_method")).toBe("S256");
    expect(address).not.toContain(GITHUB.AUTH_GITHUB_SECRET);
    const names = response.headers.getSetCookie().map((cookie) => cookie.split("=", 1)[0]);
    expect(names).toContain("__Host-authjs.pkce.code_verifier");
  });

  test("gives no session to a visitor who returns without having started", async () => {
    const response = await request(secured, "/api/auth/callback/github?code=somebody-elses");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toMatch(/^\/sign-in\?error=/);
    expect(response.headers.getSetCookie().join()).not.toContain("session-token");
  });
});

describe("of the sign-in library's routes", () => {
  test.each(["session", "providers", "signin", "signout", "error", "verify-request", "signin/github"])(
    "%s does not exist",
    async (path) => {
      expect((await request(server, `/api/auth/${path}`)).status).toBe(404);
      expect((await request(server, `/api/auth/${path}`, { method: "POST" })).status).toBe(404);
    },
  );
});
