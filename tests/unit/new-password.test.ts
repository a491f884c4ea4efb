import { describe, expect, test } from "vitest";
import { hashNewPassword } from "@/lib/auth/create-user";
import { verifyPassword } from "@/lib/auth/password";

const EMAIL = "ada.lovelace@example.com";

describe("a new password", () => {
  test.each([
    ["of 12 characters", "xk7 qpw zu3m"],
    ["of 64", "a long walk ".repeat(6).slice(0, 64)],
    ["of 128", "a long walk ".repeat(11).slice(0, 128)],
    ["of small letters alone", "umbrella walks"],
    ["of anything at all", " 🌸 ñandú\tこんにちは "],
  ])("%s is accepted, and compared as typed", async (_, password) => {
    const stored = await hashNewPassword(password, EMAIL);
    expect(await verifyPassword(password, stored)).toBe(true);
    for (const near of [password.slice(0, -1), `${password} `, password.toUpperCase()]) {
      if (near !== password) expect(await verifyPassword(near, stored)).toBe(false);
    }
  });

  test.each([
    ["of 11 characters", "xk7 qpw zu3"],
    ["of 129", "a long walk ".repeat(11).slice(0, 129)],
    ["that is common", "q1w2e3r4t5y6"],
    ["of four characters over and over", "abcdabcdabcd"],
    ["that is the e-mail", EMAIL],
    ["that is the e-mail in capitals", EMAIL.toUpperCase()],
    ["that is the first part of it", "ada.lovelace"],
    ["that is our name", "GirlGenerator"],
  ])("%s is rejected", async (_, password) => {
    await expect(hashNewPassword(password, EMAIL)).rejects.toThrow(/characters|common/);
  });
});
