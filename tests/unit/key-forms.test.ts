import { describe, expect, test } from "vitest";
import { NewKeyForm, RollKeyForm } from "@/lib/contract/api-keys";

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

function complaint(fields: Record<string, string>): { field: unknown; message: string } | undefined {
  const issue = NewKeyForm.safeParse({ name: "Laptop", expiry: "never", ...fields }).error?.issues[0];
  return issue && { field: issue.path[0], message: issue.message };
}

describe("the form of a new key", () => {
  test("without an expiry, after some days, and at a chosen time", () => {
    const read = (fields: Record<string, string>) => NewKeyForm.parse({ name: " Laptop ", ...fields });
    expect(read({ expiry: "never", expires_at: "" })).toEqual({
      name: "Laptop",
      livemode: true,
      scopes: ["generate", "read"],
      models: null,
      creditsPerDay: null,
      creditsPerMonth: null,
      expiresAt: undefined,
    });
    const rights = { kind: "test", scopes: "read,manage", models: "a,b", credits_per_day: " 5 " };
    expect(read({ expiry: "never", ...rights })).toMatchObject({
      livemode: false,
      scopes: ["read", "manage"],
      models: ["a", "b"],
      creditsPerDay: 5,
    });
    const days = ((read({ expiry: "30" }).expiresAt?.getTime() ?? 0) - Date.now()) / DAY_MS;
    expect(days).toBeCloseTo(30, 3);
    const at = inDays(3);
    expect(read({ expiry: "date", expires_at: at }).expiresAt?.toISOString()).toBe(at);
  });

  test.each([
    ["no name", { name: "  " }, "name"],
    ["a name that is too long", { name: "x".repeat(61) }, "name"],
    ["what it may do left open", { scopes: "" }, "scopes"],
    ["no model where only some are meant", { models: "" }, "models"],
    ["a cap of nothing", { credits_per_day: "0" }, "credits_per_day"],
    ["a cap that is no number", { credits_per_month: "many" }, "credits_per_month"],
    ["no day", { expiry: "date", expires_at: "" }, "expires_at"],
    ["a day that is over", { expiry: "date", expires_at: inDays(-1) }, "expires_at"],
    ["a day in the far future", { expiry: "date", expires_at: inDays(4_000) }, "expires_at"],
    ["what is no instant", { expiry: "date", expires_at: "tomorrow" }, "expires_at"],
    ["a choice that there is not", { expiry: "1000" }, "expiry"],
  ])("rejects %s at its field", (_, fields, field) => {
    expect(complaint(fields as Record<string, string>)).toEqual({ field, message: expect.any(String) });
  });
});

describe("the form that rolls a key", () => {
  test("accepts the listed grace periods, in milliseconds, and no others", () => {
    const fields = { id: "key_1", expiry: "never" };
    expect(RollKeyForm.parse({ ...fields, grace: "24" }).graceMs).toBe(DAY_MS);
    expect(RollKeyForm.parse({ ...fields, grace: "0" }).graceMs).toBe(0);
    expect(RollKeyForm.safeParse({ ...fields, grace: "87600" }).success).toBe(false);
    expect(RollKeyForm.safeParse({ ...fields, grace: "-1" }).success).toBe(false);
  });
});
