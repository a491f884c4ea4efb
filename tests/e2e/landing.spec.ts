import { expect, test } from "../support/browser-test";

test("the landing page says what this is", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
