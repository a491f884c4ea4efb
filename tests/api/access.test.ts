import { beforeEach, describe, expect, test } from "vitest";
import {
  balanceOf,
  generate,
  newPerson,
  type Person,
  readTask,
  request,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";
import { endSessions, powerless } from "../support/powerless";
import { readBuild } from "../support/read-build";
import { type Call, ROUTES } from "../support/route-access";
import { signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";

const server = sharedServer(WITH_PAGES);
const SAME_ORIGIN = { "Sec-Fetch-Site": "same-origin" };

const protectedCalls = Object.entries(ROUTES).flatMap(([route, access]) =>
  access.for === "callers" ? access.calls.map((call) => ({ route, ...call })) : [],
);
const pagesForUsers = Object.keys(ROUTES).filter((route) => ROUTES[route]?.for === "users");

function call(
  { route, method, body }: Call & { route: string },
  taskId: string,
  { key, cookie }: { key?: string; cookie?: string },
): Promise<Response> {
  return request(server, route.replace("[task_id]", taskId), {
    method,
    key,
    headers: {
      ...(cookie === undefined ? {} : { Cookie: cookie, ...SAME_ORIGIN }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** The first piece of a stream that does not end. */
async function beginningOf(response: Response): Promise<string> {
  for await (const piece of response.body ?? []) return Buffer.from(piece as Uint8Array).toString();
  return "";
}

async function ownTask(person: Person): Promise<string> {
  const id = await submit(server, person.key);
  await waitForTask(server, person.key, id);
  return id;
}

async function revoke(person: Person): Promise<void> {
  await server.command("revokeKey", { userId: person.userId, lastFour: person.key.slice(-4) });
}

/** Made when the first test asks for it, and for all of them: each sign-in takes a tenth of a second of a core. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Somebody with a finished task, which nobody else changes, and 49 credits, which nobody else spends. */
const theOwner = once(async () => {
  const person = await newPerson(server, 50);
  return { ...person, taskId: await ownTask(person), cookie: await signIn(server, person) };
});
/** Somebody else, who may do what they like with what is theirs. */
const theOther = once(async () => {
  const person = await newPerson(server, 7);
  return { key: person.key, cookie: await signIn(server, person) };
});
/** Somebody whose key was revoked, and whose session was ended. */
const theFormer = once(async () => {
  const person = await newPerson(server);
  const cookie = await signIn(server, person);
  await revoke(person);
  await endSessions(server, person);
  return { key: person.key, cookie };
});

// Keys that were revoked count as guesses, and each test has a few.
beforeEach(async () => {
  await server.command("query", { text: "delete from rate_limits where key like 'guess:%'" });
});

test("every route of the build has a case here", () => {
  const built = Object.values(readBuild<Record<string, string>>("app-path-routes-manifest.json"));
  expect(built.sort()).toEqual(Object.keys(ROUTES).sort());
});

describe.each(protectedCalls)("$method $route", (endpoint) => {
  const isAboutATask = endpoint.route.includes("[task_id]");

  test("401 without a key and a session", async () => {
    const response = await call(endpoint, "task_01", {});
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("401 with a revoked key, and with a session that was ended", async () => {
    const { key, cookie } = await theFormer();
    expect((await call(endpoint, "task_01", { key })).status).toBe(401);
    expect((await call(endpoint, "task_01", { cookie })).status).toBe(401);
    const { key: valid } = await theOther();
    expect((await call(endpoint, "task_01", { key: `${valid}x`, cookie })).status).toBe(401);
  });

  test.skipIf(!isAboutATask)(
    "404 for somebody else, with key and session, as if there were nothing",
    async () => {
      const [owner, { key, cookie }] = [await theOwner(), await theOther()];
      const unknown = await (await call(endpoint, `task_${"0".repeat(26)}`, { key })).text();
      const before = await readTask(server, owner.key, owner.taskId);
      for (const credentials of [{ key }, { cookie }]) {
        const response = await call(endpoint, owner.taskId, credentials);
        expect(response.status).toBe(404);
        expect(await response.text()).toBe(unknown);
      }
      expect(before.status).toBe("success");
      expect(await readTask(server, owner.key, owner.taskId)).toEqual(before);
    },
  );

  test.skipIf(isAboutATask)("concerns only the caller", async () => {
    const [owner, { cookie }] = [await theOwner(), await theOther()];
    const answer = await call(endpoint, "", { cookie });
    const text = await (endpoint.isStream ? beginningOf(answer) : answer.text());
    expect(text).not.toContain(owner.taskId);
    expect(await balanceOf(server, owner.key)).toBe(49);
  });

  test.skipIf(endpoint.method === "GET")(
    "401 for a write that another site has the browser send",
    async () => {
      const { cookie, taskId } = await theOwner();
      const path = endpoint.route.replace("[task_id]", taskId);
      const foreign: Record<string, string>[] = [
        { "Sec-Fetch-Site": "cross-site" },
        { Origin: "https://evil.example" },
      ];
      for (const headers of foreign) {
        const response = await request(server, path, {
          method: endpoint.method,
          headers: {
            Cookie: cookie,
            "Content-Type": "application/json",
            ...headers,
          },
          body: JSON.stringify(endpoint.body ?? {}),
        });
        expect(response.status).toBe(401);
      }
    },
  );
});

/**
 * Begins to submit a task, and has the rest of its body arrive once the caller is known and something has happened.
 * @param counted the id that the limit counts the caller by
 */
async function submitAfter(
  happens: () => Promise<unknown>,
  { counted, headers }: { counted: string; headers: Record<string, string> },
): Promise<Response> {
  const gate = Promise.withResolvers<void>();
  const bytes = new TextEncoder().encode(JSON.stringify(VALID));
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, 10));
      await gate.promise;
      controller.enqueue(bytes.subarray(10));
      controller.close();
    },
  });
  const init = { method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body };
  const running = request(server, "/api/v1/generate", { ...init, ...{ duplex: "half" } });
  const text = `select key from rate_limits where key like 'generate:%:${counted}'`;
  await expect.poll(() => server.command("query", { text })).toHaveLength(1);
  await happens();
  gate.resolve();
  return running;
}

describe("a key that is revoked while its request runs", () => {
  test("can no longer pay for anything", async () => {
    const person = await newPerson(server, 10);
    const [row] = await server.command("query", {
      text: `select id from api_keys where user_id = '${person.userId}'`,
    });
    const response = await submitAfter(() => revoke(person), {
      counted: String(row?.id),
      headers: { Authorization: `Bearer ${person.key}` },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get("WWW-Authenticate")).toMatch(/^Bearer/);
    expect((await generate(server, person.key, VALID)).status).toBe(401);
    const cookie = await signIn(server, person);
    const credits = await request(server, "/api/v1/credits", { headers: { Cookie: cookie } });
    expect(await credits.json()).toEqual({ credits_remaining: 10 });
    expect(await server.command("ledgerFaults")).toEqual([]);
  });
});

describe("an account that is deleted while its browser submits", () => {
  test("gets 401, not a low balance", async () => {
    const person = await newPerson(server, 10);
    const response = await submitAfter(() => server.command("deleteAccount", { userId: person.userId }), {
      counted: person.userId,
      headers: { Cookie: await signIn(server, person), ...SAME_ORIGIN },
    });
    expect(response.status).toBe(401);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });
});

describe.each(pagesForUsers)("GET %s", (path) => {
  test("redirects to sign-in for visitors, API keys and ended sessions", async () => {
    const person = await newPerson(server);
    const cookie = await signIn(server, person);
    await endSessions(server, person);
    for (const headers of powerless(person, cookie)) {
      const response = await fetch(server.url + path, { redirect: "manual", headers });
      const text = await response.text();
      expect(text).not.toContain(person.email);
      // A page that has begun to stream redirects in its body.
      const place = response.headers.get("location") ?? /url=([^"]+)"/.exec(text)?.[1] ?? "";
      expect(place).toMatch(/^(http:\/\/[^/]+)?\/sign-in/);
    }
  });
});

describe("GET /api/metrics", () => {
  test("401 for users", async () => {
    const person = await newPerson(server);
    expect((await request(server, "/api/metrics", { key: person.key })).status).toBe(401);
    const headers = { Cookie: await signIn(server, person) };
    expect((await request(server, "/api/metrics", { headers })).status).toBe(401);
  });
});
