import { callApi, draw, enter, newAccount } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { PASSWORD, signIn } from "../support/sign-in";

test.describe("account", () => {
  test("a new password, and signing out elsewhere, end other sessions but not this one", async ({
    page,
    context,
    server,
  }) => {
    const { email } = await newAccount(server);
    await enter(context, server, { email });
    const sessionWorks = async (cookie: string) =>
      (await fetch(new URL("/api/v1/credits", server.url), { headers: { Cookie: cookie } })).status;
    const elsewhere = await signIn(server, { email });
    await page.goto("/settings/account");

    await page.getByLabel("Your name").fill("Hanako");
    await page.getByRole("button", { name: "Save name" }).click();
    await expect(page.getByText("Name saved.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Your name")).toHaveValue("Hanako");

    const current = page.getByLabel("Current password");
    const next = page.getByLabel("New password");
    await current.fill("not my password");
    await next.fill("another long passphrase");
    await page.getByRole("button", { name: "Change password" }).click();
    await expect(current).toHaveAccessibleDescription(/not your current password/);
    await expect(current).toBeFocused();
    await expect(next).toHaveValue("another long passphrase");
    expect(await sessionWorks(elsewhere)).toBe(200);

    await current.fill(PASSWORD);
    await next.fill("q1w2e3r4t5y6");
    await page.getByRole("button", { name: "Change password" }).click();
    await expect(next).toHaveAccessibleDescription(/most common/);
    await expect(current).not.toHaveAttribute("aria-invalid");
    await next.fill("another long passphrase");
    await page.getByRole("button", { name: "Change password" }).click();
    await expect(page.getByText("Password changed.")).toBeVisible();
    await expect(current).toHaveValue("");
    expect(await sessionWorks(elsewhere)).toBe(401);
    expect(await signIn(server, { email })).not.toContain("session-token");
    await page.reload();
    await expect(page).toHaveURL(/\/settings\/account$/);

    const again = await signIn(server, { email }, "another long passphrase");
    expect(await sessionWorks(again)).toBe(200);
    await page.getByRole("button", { name: "Sign out other sessions" }).click();
    await expect(page.getByText("You are signed out everywhere else.")).toBeVisible();
    expect(await sessionWorks(again)).toBe(401);
    await page.reload();
    await expect(page).toHaveURL(/\/settings\/account$/);
  });

  test("a user without a password can set one", async ({ page, context, server }) => {
    const { userId, email } = await newAccount(server);
    await enter(context, server, { email });
    await server.command("query", { text: `update users set password_hash = null where id = '${userId}'` });
    await page.goto("/settings/account");
    await expect(page.getByLabel("Current password")).toHaveCount(0);
    await page.getByLabel("New password").fill("a first long passphrase");
    await page.getByRole("button", { name: "Set a password" }).click();
    await expect(page.getByLabel("Current password")).toBeVisible();
    await expect(page.getByText("Password changed.")).toBeVisible();
    expect(await signIn(server, { email }, "a first long passphrase")).toContain("session-token");
  });

  test("deleting the account takes its keys, sessions and images with it", async ({
    page,
    context,
    server,
  }) => {
    const { email, key } = await newAccount(server);
    await enter(context, server, { email });
    const elsewhere = await signIn(server, { email });
    const { images } = await draw(server, key, { prompt: "a girl who leaves", model: "plain" });
    const image = String(images?.[0]);
    expect((await fetch(image)).status).toBe(200);

    await page.goto("/settings/account");
    await page.getByRole("button", { name: "Delete account" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Your e-mail address").fill("somebody.else@example.com");
    await dialog.getByLabel("Your password").fill(PASSWORD);
    await dialog.getByRole("button", { name: "Delete permanently" }).click();
    await expect(dialog.getByLabel("Your e-mail address")).toBeFocused();
    await dialog.getByLabel("Your e-mail address").fill(email);
    await dialog.getByLabel("Your password").fill("not my password");
    await dialog.getByRole("button", { name: "Delete permanently" }).click();
    await expect(dialog.getByLabel("Your password")).toHaveAccessibleDescription(/not your current/);
    expect((await callApi(server, key, "/api/v1/credits")).status).toBe(200);

    await dialog.getByLabel("Your password").fill(PASSWORD);
    await dialog.getByRole("button", { name: "Delete permanently" }).click();
    await expect(page).toHaveURL(`${server.url}/`);
    expect(await context.cookies()).not.toContainEqual(
      expect.objectContaining({ name: expect.stringContaining("session-token") }),
    );
    expect((await callApi(server, key, "/api/v1/credits")).status).toBe(401);
    const headers = { Cookie: elsewhere };
    expect((await fetch(new URL("/api/v1/credits", server.url), { headers })).status).toBe(401);
    await server.command("tidyStore");
    expect((await fetch(image)).status).toBe(404);
    expect(await server.command("ledgerFaults")).toEqual([]);
    await page.goto("/settings/account");
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings%2Faccount$/);
  });
});
