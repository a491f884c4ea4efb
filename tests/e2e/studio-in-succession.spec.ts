import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { openStudio } from "../support/studio-visitor";

/** Holds submissions back until the test releases them. */
async function holdSubmissions(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route("**/api/v1/generate", async (route) => {
    await held.promise;
    await route.continue();
  });
  return held.resolve;
}

test("two prompts in quick succession are two pictures; the same one is submitted once", async ({
  page,
  context,
  server,
}) => {
  const studio = await openStudio(page, context, server);
  const letGo = await holdSubmissions(page);
  await studio.model("plain").check();
  await studio.ratio("1:1").check();
  await studio.prompt.fill("the first thought");
  await studio.prompt.press("Control+Enter");
  await studio.prompt.press("Control+Enter");
  await expect(studio.generate).toHaveAttribute("aria-busy", "true");
  await studio.prompt.fill("the second thought");
  await studio.generate.click();
  await studio.prompt.press("Control+Enter");
  await expect(studio.card("the first thought")).toContainText("Sending");
  await expect(studio.card("the second thought")).toContainText("Sending");
  letGo();
  await expect(studio.picture("the first thought")).toHaveCount(1);
  await expect(studio.picture("the second thought")).toHaveCount(1);
  await expect(studio.balance).toHaveText("18 credits");
  await page.reload();
  await expect(studio.gallery.getByRole("listitem")).toHaveCount(2);

  await test.step("the first of two that is rejected says so, and can be restored", async () => {
    await page.unroute("**/api/v1/generate");
    const held = Promise.withResolvers<void>();
    await page.route("**/api/v1/generate", async (route) => {
      await held.promise;
      if (!route.request().postData()?.includes("the refused one")) return route.continue();
      const error = { code: "invalid_params", message: "prompt is refused.", param: "prompt" };
      return route.fulfill({ status: 422, json: { error } });
    });
    await studio.model("plain").check();
    await studio.ratio("3:2").check();
    await studio.prompt.fill("the refused one");
    await studio.prompt.press("Control+Enter");
    await studio.ratio("1:1").check();
    await studio.prompt.fill("the one that is taken");
    await studio.prompt.press("Control+Enter");
    held.resolve();
    await expect(studio.picture("the one that is taken")).toBeVisible();
    await expect(page.getByText("prompt is refused.")).toBeVisible();
    await expect(page.getByText("Not sent: “the refused one”")).toBeVisible();
    await page.getByRole("button", { name: "Put it back" }).click();
    await expect(studio.prompt).toHaveValue("the refused one");
    await expect(studio.ratio("3:2")).toBeChecked();
    await expect(studio.balance).toHaveText("17 credits");
  });
});
