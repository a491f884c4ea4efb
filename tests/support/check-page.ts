import type { Page, Response } from "@playwright/test";
import { expect } from "./browser-test";
import { findFaults, type Search } from "./find-faults";

/** Collects a page's console errors and uncaught exceptions from now on. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

const WIDE = 1440;
/** Desktop and phone, light and dark. The wide ones come first, before the phone's menu has been opened. */
const LOOKS = [WIDE, 360].flatMap((width) => [
  { width, colorScheme: "light" as const },
  { width, colorScheme: "dark" as const },
]);
type Look = (typeof LOOKS)[number];

/**
 * Checks a page on phone and desktop, light and dark: axe finds nothing, nothing is wider than the window, not even with text twice
 * as large on the phone, every picture loads, and the console stays empty.
 * @param status the page's own status; the browser's console message about a 404 is ignored
 */
export async function checkPage(page: Page, path: string, status = 200): Promise<void> {
  page.removeAllListeners("console");
  page.removeAllListeners("pageerror");
  const complaints = collectComplaints(page);
  const found: string[] = [];
  let response: Response | null = null;
  for (const look of LOOKS) {
    const { width, colorScheme } = look;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    if (!response) {
      response = await page.goto(path);
      expect(response?.status()).toBe(status);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.evaluate(() => document.fonts.ready);
    }
    await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    await showAllPictures(page);
    // Layout by scripts follows a new size a moment later.
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow, `pixels beyond a window of ${width}`).toBeLessThanOrEqual(0);
    for (const search of await searchesOf(page, look))
      for (const fault of await findFaults(page, search)) found.push(`${colorScheme}, ${width}: ${fault}`);
    if (width === WIDE) await markSeen(page);
  }
  expect(await widthWithLargeText(page), "the width of a phone with text twice as large").toBe(360);
  expect(found).toEqual([]);
  const expected = status === 200 ? [] : [expect.stringContaining(`status of ${status}`)];
  expect(complaints).toEqual(expected);
}

/** @returns the width, in pixels, of a page with text at 200%, which wraps instead of scrolling sideways */
async function widthWithLargeText(page: Page): Promise<number> {
  const large = await page.addStyleTag({ content: "html { font-size: 200% }" });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await large.evaluate((style) => (style as HTMLStyleElement).remove());
  return width;
}

const CONTRAST = "color-contrast";
/** Marks elements that were visible on desktop. */
const SEEN = "data-seen";
const NEW = `body :not([${SEEN}])`;

/**
 * What axe searches for in a variant. The second theme can only break contrast, so only that is checked. Contrast takes most of
 * axe's time and does not depend on the width, so on phones it is only checked for elements that were not visible on desktop.
 * Nor do style sheets, which one of its rules reads.
 */
async function searchesOf(page: Page, { width, colorScheme }: Look): Promise<Search[]> {
  const isLight = colorScheme === "light";
  const onlyContrast = { runOnly: [CONTRAST] };
  if (width === WIDE) return [isLight ? {} : { options: onlyContrast }];
  const isNewInView = await page.locator(NEW).evaluateAll((all) => all.some((one) => one.checkVisibility()));
  return [
    ...(isLight ? [{ options: { preload: false, rules: { [CONTRAST]: { enabled: false } } } }] : []),
    ...(isNewInView ? [{ include: NEW, options: onlyContrast }] : []),
  ];
}

/** Marks visible elements. */
async function markSeen(page: Page): Promise<void> {
  await page.locator("body *").evaluateAll((all, mark) => {
    for (const one of all) if (one.checkVisibility()) one.setAttribute(mark, "");
  }, SEEN);
}

/** Loads all visible pictures, also those that wait to be scrolled to. @throws if one fails */
async function showAllPictures(page: Page): Promise<void> {
  await page.locator("img").evaluateAll((all) => {
    const visible = (all as HTMLImageElement[]).filter((picture) => picture.checkVisibility());
    for (const picture of visible) picture.loading = "eager";
    return Promise.all(visible.map((picture) => picture.decode()));
  });
}
