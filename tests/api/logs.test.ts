import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { databaseEnv, generate, newPerson, request, VALID } from "../support/api";
import { PASSWORD, signIn } from "../support/sign-in";
import { discardServer, startServer, WITH_PAGES } from "../support/start-server";

/** It could be taken for the end of a message, and of a list of parameters. */
const PARAGRAPHS = "a girl who waits,\n    at the window\nparams: by the sea";

describe("a fault of a client's", () => {
  test("at signing in is no error of the service's", async () => {
    const server = await startServer({ ...WITH_PAGES, ...(await databaseEnv()) });
    for (const path of ["/api/auth/csrf", "/api/auth/callback/nobody", "/api/auth/signin/credentials"])
      await request(server, path, { method: "POST", redirect: "manual" });
    const log = server.log();
    await discardServer(server);
    expect(log).toContain("sign-in failed");
    expect(log).not.toContain('"level":50');
  });
});

describe("a fault of our own", () => {
  test("is a bare 500, and its cause in the log is without what people wrote", async () => {
    const broken = await startServer({ ...WITH_PAGES, ...(await databaseEnv()) });
    const person = await newPerson(broken, 10);
    await broken.command("query", { text: "alter table tasks rename to lost" });
    const body = { ...VALID, prompt: PARAGRAPHS };
    const response = await generate(broken, person.key, body);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: { code: "internal_error", message: "Server error." } });
    await broken.command("query", { text: "alter table users rename to missing" });
    expect(await signIn(broken, person)).not.toContain("session-token");
    await broken.stop();
    const log = broken.log().split("is ready at")[1] ?? "";
    rmSync(broken.dataDir, { recursive: true });
    expect(log).toContain("request failed");
    expect(log).toContain("sign-in failed");
    expect(log).toContain("does not exist");
    for (const secret of [...PARAGRAPHS.split("\n"), person.email, PASSWORD])
      expect(log).not.toContain(secret);
  });
});
