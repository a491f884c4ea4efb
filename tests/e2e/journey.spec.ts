import { readFileSync } from "node:fs";
import sharp from "sharp";
import { callApi, draw as drawByKey } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { draw, studioOf } from "../support/studio-visitor";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("from sign-up to a revoked key, and every credit is accounted for", async ({ page, server }) => {
  const studio = studioOf(page);
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Create an account" }).click();
  await page.getByLabel("E-mail").fill(`${crypto.randomUUID()}@example.com`);
  await page.getByLabel("Password", { exact: true }).fill("a passphrase for the journey");
  await page.getByRole("button", { name: "Create account" }).click();

  await test.step("the first picture: generated, watched, opened, downloaded, reused", async () => {
    await expect(page).toHaveURL("/studio");
    await expect(studio.balance).toHaveText("20 credits");
    await draw(page, "a girl with blue hair", { model: "sketch", ratio: "1:1" });
    await expect(studio.picture("a girl with blue hair")).toBeVisible();
    await expect(studio.balance).toHaveText("19 credits");
    await studio.picture("a girl with blue hair").click();
    const started = page.waitForEvent("download");
    await studio.dialog.getByRole("link", { name: "Download" }).click();
    const { width, format } = await sharp(readFileSync(await (await started).path())).metadata();
    expect({ width, format }).toEqual({ width: 1024, format: "png" });
    await studio.dialog.getByRole("button", { name: "Reuse settings" }).click();
    await expect(studio.prompt).toHaveValue("a girl with blue hair");
  });

  let key = "";
  await test.step("a key, made in the settings, works from outside", async () => {
    await page.goto("/settings/api-keys");
    await page.getByRole("button", { name: "Create a key" }).first().click();
    await page.getByRole("dialog").getByLabel("Name").fill("Journey");
    await page.getByRole("dialog").getByRole("button", { name: "Create key" }).click();
    const shown = page.getByRole("dialog", { name: "Your new key" });
    key = await shown.getByRole("textbox").inputValue();
    await shown.getByRole("button", { name: "I have copied it" }).click();
    const task = await drawByKey(server, key, { prompt: "from outside", model: "costly" });
    expect(task.status).toBe("success");
  });

  await test.step("its task is in the studio and in the ledger; page, API and ledger agree", async () => {
    await page.goto("/studio");
    await expect(studio.picture("from outside")).toBeVisible();
    await expect(studio.balance).toHaveText("16 credits");
    await page.goto("/settings/credits");
    const rows = page.getByRole("table", { name: "Credit transactions" }).getByRole("row");
    await expect(rows.nth(1)).toContainText("from outside");
    await expect(rows.nth(1)).toContainText("Journey");
    await expect(rows.nth(1)).toContainText(/−3\s*16/);
    await expect(rows.nth(2)).toContainText("a girl with blue hair");
    await expect(rows.nth(3)).toContainText(/\+20\s*20/);
    const credits = await callApi(server, key, "/api/v1/credits");
    expect(await credits.json()).toEqual({ credits_remaining: 16 });
    expect(await server.command("ledgerFaults")).toEqual([]);
    await page.getByRole("link", { name: "from outside" }).click();
    await expect(studio.dialog.getByText("from outside", { exact: true }).last()).toBeVisible();
  });

  await test.step("revoked, the key is refused", async () => {
    await page.goto("/settings/api-keys");
    await page.getByRole("button", { name: "Revoke Journey" }).click();
    await page.getByRole("button", { name: "Revoke key" }).click();
    // Behind the open dialog, the row's button counts as hidden even before the key is revoked.
    await expect(page.getByText("“Journey” has been revoked.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Revoke Journey" })).toBeHidden();
    expect((await callApi(server, key, "/api/v1/credits")).status).toBe(401);
  });
});
