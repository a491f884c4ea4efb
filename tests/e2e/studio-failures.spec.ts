import { expect, test } from "../support/browser-test";
import { draw, openStudio } from "../support/studio-visitor";

test("a double click or a held key submits once", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  await studio.prompt.fill("asked for twice");
  await studio.model("plain").check();
  // Far enough apart that the first has a response.
  await studio.generate.dblclick({ delay: 100 });
  await expect(studio.balance).toHaveText("19 credits");
  await expect(studio.picture("asked for twice")).toHaveCount(1);
  await studio.prompt.fill("held down");
  await studio.prompt.focus();
  await page.keyboard.down("Control");
  await page.keyboard.down("Enter");
  await expect(studio.picture("held down")).toHaveCount(1);
  await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await page.keyboard.up("Control");
  await expect(studio.balance).toHaveText("18 credits");
  await page.reload();
  await expect(studio.gallery.getByRole("listitem")).toHaveCount(2);
  await expect(studio.balance).toHaveText("18 credits");
});

test("a failure says why, and that the credits were refunded", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  await draw(page, "never to be", { model: "always-fails" });
  await expect(studio.balance).toHaveText("17 credits");
  // The worker retries before it gives up.
  await expect(studio.card("never to be")).toContainText("Your credits are back", { timeout: 20_000 });
  await expect(studio.balance).toHaveText("20 credits");
  await expect(studio.card("never to be")).not.toContainText("vendor secret");
  await studio.card("never to be").getByRole("button", { name: "Try again" }).click();
  await expect(studio.card("never to be")).toHaveCount(2);
  await expect(studio.balance).toHaveText("17 credits");
  const failed = page.getByRole("region", { name: "Failed pictures" });
  await failed.getByRole("button", { name: /^Retry 2/ }).click({ timeout: 20_000 });
  await expect(studio.balance).toHaveText("14 credits");
  await studio
    .card("never to be")
    .getByRole("button", { name: "Dismiss" })
    .first()
    .click({ timeout: 20_000 });
  await expect(studio.card("never to be")).toHaveCount(1);
  await expect(studio.balance).toHaveText("20 credits", { timeout: 20_000 });
});

test("a refusal links to the policy, and offers to change the prompt", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  await draw(page, "a hentai scene");
  const card = studio.card("a hentai scene");
  await expect(card).toContainText("Generation failed due to content policy: the prompt", {
    timeout: 20_000,
  });
  await expect(card.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await card.getByRole("button", { name: "Edit" }).click();
  await expect(studio.prompt).toHaveValue("a hentai scene");
  await card.getByRole("link", { name: "What we don’t draw" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What we don’t draw" })).toBeVisible();
});
