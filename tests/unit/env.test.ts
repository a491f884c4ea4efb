import { afterEach, beforeEach, expect, test, vi } from "vitest";

const SECRET = "0123456789abcdef0123456789abcdef";
const POSTGRES = "postgres://app:hunter2@127.0.0.1:5432/app";

/** The environment as read by a new process. */
async function read(values: Record<string, string>): Promise<Record<string, unknown>> {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  return (await import("@/lib/env")).env();
}

beforeEach(() => {
  vi.resetModules();
  for (const name of ["AUTH_SECRET", "DATABASE_URL", "ROLE"]) vi.stubEnv(name, "");
});
afterEach(() => vi.unstubAllEnvs());

test("the embedded database generates its own secret", async () => {
  expect((await read({})).AUTH_SECRET).toBeUndefined();
});

test("a server's database needs one that all processes share", async () => {
  await expect(read({ DATABASE_URL: POSTGRES })).rejects.toThrow("DATABASE_URL needs AUTH_SECRET");
  expect(await read({ DATABASE_URL: POSTGRES, AUTH_SECRET: SECRET })).toMatchObject({ AUTH_SECRET: SECRET });
});

test("a missing certificate is reported with the variable that names it", async () => {
  const withAuthority = (file: string) =>
    read({ DATABASE_URL: `${POSTGRES}?sslmode=verify-full&sslrootcert=${file}`, AUTH_SECRET: SECRET });
  await expect(withAuthority("/nowhere/ca.pem")).rejects.toThrow(
    /^DATABASE_URL: names a file, as sslrootcert/m,
  );
  expect(await withAuthority("package.json")).toMatchObject({ AUTH_SECRET: SECRET });
});

test("a URL without a scheme is reported with its variable", async () => {
  await expect(read({ APP_URL: "pictures.example" })).rejects.toThrow(/^APP_URL: must be a URL that starts/m);
});

test("a URL with a path is rejected, since links would lack it", async () => {
  await expect(read({ APP_URL: "https://example.com/app" })).rejects.toThrow(
    "APP_URL: must have nothing after the host.",
  );
  expect(await read({ APP_URL: "https://example.com/" })).toMatchObject({ APP_URL: "https://example.com" });
});

test("models for references must be among the models", async () => {
  const models = { IMAGES_MODELS: "flux=2,qwen", IMAGES_EDIT_MODELS: "qwen,quen" };
  await expect(read(models)).rejects.toThrow("IMAGES_EDIT_MODELS: quen is not one of IMAGES_MODELS.");
});

test("an invalid secret is reported without its value", async () => {
  const wrong = read({
    DATABASE_URL: "mysql://app:hunter2@127.0.0.1/app",
    AUTH_SECRET: "too short a secret",
  });
  const error = await wrong.then(
    () => "",
    (thrown: Error) => thrown.message,
  );
  expect(error).toMatch(/^AUTH_SECRET: /m);
  expect(error).toMatch(/^DATABASE_URL: /m);
  expect(error).not.toMatch(/hunter2|too short a secret/);
});
