import { expect, test } from "../support/browser-test";
import { draw, newVisitor, openStudio, studioOf, submitByKey } from "../support/studio-visitor";

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

test("failures say why, and that the credits were refunded; they are dismissed or tried again", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  await draw(page, "never to be", { model: "always-fails" });
  await expect(studio.balance).toHaveText("17 credits");
  const prompts = ["never to be", "nor this", "least of all this"];
  for (const prompt of prompts.slice(1)) await submitByKey(server, visitor, prompt, "always-fails");
  // The worker retries before it gives up.
  for (const prompt of prompts) await expect(studio.card(prompt)).toContainText("Your credits are back");
  await expect(studio.balance).toHaveText("20 credits");
  await expect(studio.gallery).not.toContainText("vendor secret");
  await studio.card("least of all this").getByRole("button", { name: "Dismiss" }).click();
  await expect(studio.card("least of all this")).toHaveCount(0);
  await studio.card("never to be").getByRole("button", { name: "Try again" }).click();
  await expect(studio.card("never to be")).toHaveCount(2);
  await expect(studio.balance).toHaveText("17 credits");
  const failed = page.getByRole("region", { name: "Failed pictures" });
  await failed.getByRole("button", { name: /^Retry 2/ }).click();
  await expect(studio.balance).toHaveText("11 credits");
});

test("a refusal links to the policy, and offers to change the prompt", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  await draw(page, "a hentai scene");
  const card = studio.card("a hentai scene");
  await expect(card).toContainText("Generation failed due to content policy: the prompt");
  await expect(card.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await card.getByRole("button", { name: "Edit" }).click();
  await expect(studio.prompt).toHaveValue("a hentai scene");
  await card.getByRole("link", { name: "What we don’t draw" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What we don’t draw" })).toBeVisible();
});
