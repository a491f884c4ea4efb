import type { Page } from "@playwright/test";
import { enter, newAccount } from "../support/browser-person";
import { expect, test } from "../support/browser-test";

const PASSWORD = "correct horse battery staple";
const REFUSED = "Wrong e-mail or password, or too many attempts.";
const newEmail = () => `${crypto.randomUUID()}@example.com`;

async function fill(page: Page, fields: { email: string; password: string }): Promise<void> {
  await page.getByLabel("E-mail").fill(fields.email);
  await page.getByLabel("Password", { exact: true }).fill(fields.password);
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
}

test("a visitor signs up, sees the credits, signs out and in again", async ({ page }) => {
  const email = newEmail();
  await page.goto("/sign-up?next=/pricing");
  await fill(page, { email, password: PASSWORD });
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL("/pricing");
  await expect(page.getByRole("banner").getByText("20 credits")).toBeVisible();

  await page.goto("/studio");
  await expect(page.getByRole("textbox", { name: "Prompt" })).toBeFocused();

  await page.goto("/sign-in?next=/docs");
  await expect(page).toHaveURL("/docs");
  await signOut(page);
  await expect(page).toHaveURL("/");

  await page.goto("/sign-in?next=/docs");
  await fill(page, { email: email.toUpperCase(), password: PASSWORD });
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/docs");
  await expect(page.getByRole("button", { name: "Account" })).toBeVisible();
});

test("no spelling of a path leads off the site after signing in or up", async ({ page, server }) => {
  const { email } = await newAccount(server);
  const elsewhere: string[] = [];
  const isElsewhere = ({ hostname }: URL) => ["example.com", "evil.example"].includes(hostname);
  await page.route(isElsewhere, (route) => {
    elsewhere.push(route.request().url());
    return route.abort();
  });
  // `safe-next.test.ts` has all the others.
  for (const next of ["/..//example.com/x", "https://evil.example/"]) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await fill(page, { email, password: PASSWORD });
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL("/studio");
    await page.context().clearCookies();
  }
  await page.goto(`/sign-up?next=${encodeURIComponent("/..//example.com/x")}`);
  await fill(page, { email: newEmail(), password: PASSWORD });
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL("/studio");
  expect(elsewhere).toEqual([]);
});

test("signing out removes drafts from the browser", async ({ page, server }) => {
  const { email } = await newAccount(server);
  await page.goto("/sign-in");
  await fill(page, { email, password: PASSWORD });
  await page.getByRole("button", { name: "Sign in" }).click();
  const prompt = page.getByRole("textbox", { name: "Prompt" });
  await prompt.fill("for nobody else's eyes");
  const kept = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
  await expect.poll(kept).toContain("for nobody else's eyes");
  await signOut(page);
  expect(await kept()).not.toContain("for nobody else's eyes");
});

test("a wrong password and an unknown e-mail get the same answer, an empty form what is missing", async ({
  page,
  server,
}) => {
  const email = newEmail();
  await server.command("createUser", { email, password: PASSWORD, credits: 0 });
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Please enter your e-mail address.")).toBeVisible();
  await expect(page.getByText("Please enter your password.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toBeFocused();
  for (const fields of [
    { email, password: "not the right passphrase" },
    { email: newEmail(), password: PASSWORD },
  ]) {
    await page.goto("/sign-in");
    await fill(page, fields);
    await page.getByRole("button", { name: "Sign in" }).click();
    const refusal = page.getByRole("main").getByRole("alert");
    await expect(refusal).toHaveText(REFUSED);
    await expect(refusal.locator("xpath=..")).toBeFocused();
    await expect(page.getByLabel("E-mail")).toHaveValue(fields.email);
    await expect(page).toHaveURL("/sign-in");
  }
  await test.step("attempts count against the address they come from", async () => {
    const counted = await server.command("query", {
      text: "select key from rate_limits where key like 'sign-in-from:%'",
    });
    expect(counted.map(({ key }) => key)).toEqual([expect.stringMatching(/^sign-in-from:.*:127\.0\.0\.1$/)]);
  });
});

test("no account is created with what is missing, taken, too short or too common, and the form says so", async ({
  page,
  server,
}) => {
  const taken = newEmail();
  await server.command("createUser", { email: taken, password: PASSWORD, credits: 0 });
  await page.goto("/sign-up");
  const create = page.getByRole("button", { name: "Create account" });
  await test.step("an empty form lists everything that is missing", async () => {
    await create.click();
    await expect(page.getByText("Please enter your e-mail address.")).toBeVisible();
    await expect(page.getByText("A password has 12 to 128 characters.", { exact: true })).toBeVisible();
    await expect(page.getByLabel("E-mail")).toBeFocused();
  });
  for (const [name, fields, message] of [
    ["a few letters over and over", { password: "abcabcabcabc" }, "one of the most common ones"],
    ["a short password", { password: "elevenchars" }, "A password has 12 to 128 characters."],
    ["a common password", { password: "leavemealone" }, "one of the most common ones"],
    ["no e-mail address", { email: "nobody" }, "This is not an e-mail address."],
    ["a taken e-mail address", { email: taken }, "An account with the e-mail"],
  ] as const) {
    await test.step(name, async () => {
      const filled = { email: newEmail(), password: `another ${PASSWORD}`, ...fields };
      await fill(page, filled);
      await create.click();
      await expect(page.getByText(message)).toBeVisible();
      if (filled.email !== taken) await expect(page.locator("[aria-invalid=true]")).toBeFocused();
      await expect(page.getByLabel("E-mail")).toHaveValue(filled.email);
      await expect(page).toHaveURL("/sign-up");
    });
  }
  await test.step("a password is shown on demand", async () => {
    const password = page.getByLabel("Password", { exact: true });
    await password.fill("a few words");
    await expect(page.getByText("1 more character to go.")).toBeVisible();
    await page.getByRole("button", { name: "Show password" }).click();
    await expect(password).toHaveAttribute("type", "text");
    await page.getByRole("button", { name: "Hide password" }).click();
    await expect(password).toHaveAttribute("type", "password");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the forms work", async ({ page }) => {
    const email = newEmail();
    await page.goto("/sign-up?next=/pricing");
    await fill(page, { email, password: "elevenchars" });
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByText("A password has 12 to 128 characters.")).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page).toHaveURL("/pricing");
  });

  test("a sign-in form moves on when its user has signed in elsewhere meanwhile", async ({
    page,
    context,
    server,
  }) => {
    await page.goto("/sign-up?next=/pricing");
    await enter(context, server, await newAccount(server));
    await fill(page, { email: newEmail(), password: "elevenchars" });
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page).toHaveURL("/pricing");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
