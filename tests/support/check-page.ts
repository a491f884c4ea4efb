import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./browser-test";

/** Everything that a page complains about from now on: errors in its console, and exceptions that nobody caught. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/**
 * Opens a page and holds it to what every page keeps: axe finds nothing, nothing is wider than the window, every picture
 * arrives, and the console stays empty.
 * @param status that the page itself answers with; the browser's own line about a 404 is no complaint
 */
export async function checkPage(page: Page, path: string, status = 200): Promise<void> {
  page.removeAllListeners("console");
  page.removeAllListeners("pageerror");
  const complaints = collectComplaints(page);
  const response = await page.goto(path);
  expect(response?.status()).toBe(status);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await showAllPictures(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "pixels beyond the window").toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found).toEqual([]);
  const expected = status === 200 ? [] : [expect.stringContaining(`status of ${status}`)];
  expect(complaints).toEqual(expected);
}

/** Brings lazy pictures in, and waits for them; one that does not arrive makes this throw. */
async function showAllPictures(page: Page): Promise<void> {
  for (const picture of await page.locator("img:visible").all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((element: HTMLImageElement) => element.decode());
  }
}
