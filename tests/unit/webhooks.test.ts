import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pauseAfter } from "@/lib/webhooks/schedule";
import { newSecret, openSecret, sealSecret } from "@/lib/webhooks/seal-secret";
import { signatureHeaders } from "@/lib/webhooks/sign";

const message = { id: "msg_1", body: '{"type":"webhook.test"}' };
const now = Math.floor(Date.now() / 1_000);

describe("a signature", () => {
  test("is accepted by the standard's package, for each signing secret", () => {
    const secrets = [newSecret(), newSecret()];
    const headers = signatureHeaders(message, secrets, now);
    for (const secret of secrets)
      expect(new Webhook(secret).verify(message.body, headers)).toEqual(JSON.parse(message.body));
    expect(() => new Webhook(newSecret()).verify(message.body, headers)).toThrow();
    expect(() => new Webhook(secrets[0] ?? "").verify(`${message.body} `, headers)).toThrow();
  });
});

describe("an encrypted secret", () => {
  beforeEach(() => vi.stubEnv("AUTH_SECRET", "0123456789abcdef0123456789abcdef"));
  afterEach(() => vi.unstubAllEnvs());

  test("can be decrypted, and is encrypted differently each time", () => {
    const secret = newSecret();
    const sealed = [sealSecret(secret), sealSecret(secret)];
    expect(sealed.map(openSecret)).toEqual([secret, secret]);
    expect(new Set(sealed).size).toBe(2);
  });

  test("cannot be decrypted once it was changed", () => {
    const bytes = Buffer.from(sealSecret(newSecret()), "base64");
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    expect(() => openSecret(bytes.toString("base64"))).toThrow();
  });
});

describe("the schedule", () => {
  const inOrder = () => Array.from({ length: 10 }, (_, i) => pauseAfter(i + 1, { random: () => 0 }));

  test("is the standard's: ten attempts in three days", () => {
    expect(inOrder()).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, undefined]);
  });

  test("has jitter", () => {
    expect(pauseAfter(2, { random: () => 0.5 })).toBe(315);
  });

  test.each([
    ["7", 7],
    ["2", 5],
    ["100000000", 86_400],
    ["Thu, 01 Jan 1970 00:01:00 GMT", 60],
    ["soon", 5],
    ["-3", 5],
  ])("honours Retry-After: %s", (retryAfter, seconds) => {
    expect(pauseAfter(1, { retryAfter, now: 0, random: () => 0 })).toBe(seconds);
  });
});

describe("the networks that an operator allows", () => {
  const wanted = async (networks: string) => {
    vi.stubEnv("WEBHOOK_PRIVATE_NETWORKS", networks);
    vi.resetModules();
    const { setShared } = await import("@/lib/shared");
    setShared("webhooks.networks", undefined);
    const { requireDeliverable } = await import("@/lib/webhooks/deliverable");
    return (url: string) => {
      try {
        requireDeliverable(url, "url");
        return true;
      } catch {
        return false;
      }
    };
  };
  beforeEach(() => vi.stubEnv("DATABASE_URL", ""));
  afterEach(() => vi.unstubAllEnvs());

  test.each(["http://127.0.0.1:8080/", "http://localhost:8080/", "http://10.1.2.3/", "http://[::1]:8080/"])(
    "do not include %s by default",
    async (url) => {
      expect((await wanted(""))(url)).toBe(false);
    },
  );

  test("are the named ones, and nothing else", async () => {
    const may = await wanted("127.0.0.0/8, 10.1.0.0/16");
    for (const url of [
      "http://127.0.0.1:8080/",
      "http://localhost:8080/",
      "http://10.1.2.3/",
      "https://example.com/",
    ])
      expect(may(url), url).toBe(true);
    for (const url of [
      "http://10.2.0.1/",
      "http://[fc00::1]/",
      "http://127.0.0.1:22/",
      "http://printer.local/",
      "http://169.254.169.254/",
    ])
      expect(may(url), url).toBe(false);
  });
});
