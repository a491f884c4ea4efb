import type { Page } from "@playwright/test";
import { MAX_LIVE_KEYS } from "@/lib/contract/api-keys";
import { callApi, enter, newAccount } from "../support/browser-person";
import { expect, test } from "../support/browser-test";

/** Chooses an option of a select by the label of its field. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByLabel(field).click();
  await page.getByRole("option", { name: option }).click();
}

const rowOf = (page: Page, key: string) =>
  page
    .getByRole("list", { name: "Your keys" })
    .getByRole("listitem")
    .filter({ hasText: key.slice(-4) });

/** Reads the key that a dialog shows, checks that it is selected and that Escape does not close the dialog, and closes it. */
async function takeKey(page: Page, name: string): Promise<string> {
  const dialog = page.getByRole("dialog", { name: "Your new key" });
  const field = dialog.getByRole("textbox", { name });
  await expect(field).toBeFocused();
  const key = await field.inputValue();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(key);
  for (const slip of ["Enter", "Escape", "Space"]) await page.keyboard.press(slip);
  await expect(dialog.getByRole("button", { name: "Close" })).toHaveCount(0);
  await expect(field).toHaveValue(key);
  await dialog.getByRole("button", { name: "I have copied it" }).click();
  await expect(dialog).toBeHidden();
  return key;
}

test.describe("API keys", () => {
  test("a key is created, used from outside, changed, rolled, cleaned up and revoked", async ({
    page,
    context,
    server,
  }) => {
    const { email } = await newAccount(server);
    await enter(context, server, { email });
    const status = async (key: string) => (await callApi(server, key, "/api/v1/credits")).status;
    await page.goto("/settings");
    await expect(page).toHaveURL(/\/settings\/api-keys$/);

    await page.getByRole("button", { name: "Create a key" }).click();
    await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
    await page.getByRole("button", { name: "Create key" }).click();
    await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
    await expect(page.getByText("Please give the key a name.")).toBeVisible();
    await page.getByRole("textbox", { name: "Name" }).fill("Laptop");
    await choose(page, "Expires", "In 30 days");
    await page.getByRole("button", { name: "Create key" }).click();
    const command = page.getByRole("dialog").getByRole("group", { name: "Try it with cURL" });
    await expect(command).toContainText(`curl -X POST ${server.url}/api/v1/generate`);
    const shownIn = await command.textContent();
    const old = await takeKey(page, "Laptop");
    expect(shownIn).toContain(`"Authorization: Bearer ${old}"`);
    await expect(page.getByRole("button", { name: "Create a key" })).toBeFocused();
    await expect(page.getByText(old)).toHaveCount(0);

    const row = rowOf(page, old);
    await expect(row).toContainText(`gg_live_…${old.slice(-4)}`);
    await expect(row).toContainText(/Last used\s*Never/);
    expect(await status(old)).toBe(200);
    await expect(async () => {
      await page.reload();
      await expect(row).toContainText(/Last used\s*just now/, { timeout: 500 });
    }).toPass();

    await expect(row).toContainText(/Permissions\s*generate, read/);
    await row.getByRole("button", { name: "Edit Laptop" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Old laptop");
    await page.getByRole("textbox", { name: "Credits per day" }).fill("none");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("textbox", { name: "Credits per day" })).toBeFocused();
    await page.getByRole("textbox", { name: "Credits per day" }).fill("50");
    await page.getByRole("checkbox", { name: /^generate/ }).uncheck();
    await choose(page, "Models", "Selected models");
    await page.getByRole("checkbox", { name: "Sketch" }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(row.getByRole("heading", { name: "Old laptop" })).toBeVisible();
    await expect(row.getByRole("button", { name: "Edit Old laptop" })).toBeFocused();
    await expect(row).toContainText(/Permissions\s*read\s*Cap\s*50 a day\s*Models\s*sketch/);
    expect((await callApi(server, old, "/api/v1/generate", {})).status).toBe(403);

    await row.getByRole("button", { name: "Roll Old laptop" }).click();
    await choose(page, "The old key stops working", "In 1 hour");
    await page.getByRole("button", { name: "Roll key" }).click();
    const rolled = await takeKey(page, "Old laptop");
    expect([await status(old), await status(rolled)]).toEqual([200, 200]);
    await expect(row).toContainText(/Expires\s*in (59 minutes|1 hour)/);
    await expect(rowOf(page, rolled)).toContainText(/Expires\s*Never\s*Permissions\s*read\s*Cap\s*50 a day/);
    const tidy = page.getByRole("region", { name: "Worth a look" });
    await tidy.getByRole("button", { name: "Expire in 90 days Old laptop" }).click();
    await expect(rowOf(page, rolled)).not.toContainText(/Expires\s*Never/);
    await expect(page.getByRole("heading", { name: "Worth a look" })).toBeFocused();
    await expect(row.getByText("Rolled")).toBeVisible();
    await expect(row.getByRole("button", { name: "Roll Old laptop" })).toHaveCount(0);

    await row.getByRole("button", { name: "Revoke Old laptop" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
    expect(await status(old)).toBe(200);
    await row.getByRole("button", { name: "Revoke Old laptop" }).click();
    await page.getByRole("button", { name: "Revoke key" }).click();
    await expect(row).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Your keys" })).toBeFocused();
    expect([await status(old), await status(rolled)]).toEqual([401, 200]);

    await rowOf(page, rolled).getByRole("button", { name: "Roll Old laptop" }).click();
    await choose(page, "The old key stops working", "At once");
    await page.getByRole("button", { name: "Roll key" }).click();
    const last = await takeKey(page, "Old laptop");
    await expect(page.getByRole("heading", { name: "Your keys" })).toBeFocused();
    expect([await status(rolled), await status(last)]).toEqual([401, 200]);
    expect(server.log()).not.toContain(last);
  });

  test("nobody can change somebody else's key, and the number of one's own is limited", async ({
    page,
    context,
    server,
  }) => {
    const [stranger, { userId, email }] = [await newAccount(server), await newAccount(server)];
    const text = `select id, name from api_keys where user_id = '${stranger.userId}'`;
    const [theirs] = await server.command("query", { text });
    await enter(context, server, { email });
    await page.goto("/settings/api-keys");
    for (const [open, submit] of [
      ["Edit Outside", "Save"],
      ["Roll Outside", "Roll key"],
    ] as const) {
      await page.getByRole("button", { name: open }).click();
      await page
        .locator("input[name=id]")
        .evaluate((input: HTMLInputElement, id) => input.setAttribute("value", id), String(theirs?.id));
      await page.getByRole("button", { name: submit, exact: true }).click();
      await expect(page.getByRole("dialog").getByRole("alert")).toContainText("no longer works");
      await page.keyboard.press("Escape");
    }
    expect(await server.command("query", { text })).toEqual([theirs]);
    expect((await callApi(server, stranger.key, "/api/v1/credits")).status).toBe(200);

    for (let i = 1; i < MAX_LIVE_KEYS; i++) await server.command("createKey", { userId, name: `Key ${i}` });
    await page.getByRole("button", { name: "Create a key" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("One too many");
    await page.getByRole("button", { name: "Create key" }).click();
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText(`You have ${MAX_LIVE_KEYS} keys`);
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("One too many");
  });

  test("a wrong clock does not put events into the future", async ({ page, context, server }) => {
    const { email, key } = await newAccount(server);
    await enter(context, server, { email });
    await callApi(server, key, "/api/v1/credits");
    await page.clock.install({ time: Date.now() - 30 * 3_600_000 });
    await page.goto("/settings/api-keys");
    // Usage is recorded with a delay.
    await expect(async () => {
      await page.reload();
      await expect(rowOf(page, key)).toContainText(/Last used\s*just now/, { timeout: 1_000 });
    }).toPass();
    await page.getByRole("button", { name: "Create a key" }).click();
    await choose(page, "Expires", "On a day I choose");
    const today = await page.evaluate((now) => {
      const at = new Date(now);
      return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => `${part}`.padStart(2, "0"));
    }, Date.now());
    await expect(page.getByLabel("Last day")).toHaveAttribute("min", today.join("-"));
  });
});
