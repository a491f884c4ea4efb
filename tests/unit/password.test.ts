import * as argon2 from "@node-rs/argon2";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/auth/password";
import { PASSWORD } from "../support/sign-in";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof argon2>();
  return { ...real, verify: vi.fn(real.verify) };
});
const verify = vi.mocked(argon2.verify);
beforeEach(() => {
  verify.mockClear();
});

/** The algorithm and parameters of a hash in PHC string format, with the lengths of salt and hash. */
function costOf(hash: unknown): unknown[] {
  const [, algorithm, version, cost, salt = "", sum = ""] = String(hash).split("$");
  return [algorithm, version, cost, salt.length, sum.length];
}

describe("comparing a password", () => {
  test("costs the same with an account, with one without a password, and without one", async () => {
    const stored = await hashPassword(PASSWORD);
    expect(await verifyPassword(PASSWORD, stored)).toBe(true);
    expect(await verifyPassword("not the right passphrase", stored)).toBe(false);
    expect(await verifyPassword(PASSWORD, null)).toBe(false);
    expect(await verifyPassword(PASSWORD, undefined)).toBe(false);
    expect(verify).toHaveBeenCalledTimes(4);
    for (const [compared] of verify.mock.calls) expect(costOf(compared)).toEqual(costOf(stored));
  });

  test("uses what OWASP recommends: argon2id, 19 MiB, two passes", async () => {
    expect(costOf(await hashPassword(PASSWORD)).slice(0, 3)).toEqual(["argon2id", "v=19", "m=19456,t=2,p=1"]);
  });
});
