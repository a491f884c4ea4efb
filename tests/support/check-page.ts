import AxeBuilder from "@axe-core/playwright";
import type { Page, Response } from "@playwright/test";
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

const WIDE = 1440;
/** A desk and a phone, by day and by night. The wide ones come first: a menu of a phone is then opened by nobody. */
const LOOKS = [WIDE, 360].flatMap((width) => [
  { width, colorScheme: "light" as const },
  { width, colorScheme: "dark" as const },
]);
type Look = (typeof LOOKS)[number];

/**
 * Opens a page and holds it to what every page keeps, on a phone and on a desk, light and dark: axe finds nothing, nothing
 * is wider than the window, every picture arrives, and the console stays empty.
 * @param status that the page itself answers with; the browser's own line about a 404 is no complaint
 */
export async function checkPage(page: Page, path: string, status = 200): Promise<void> {
  page.removeAllListeners("console");
  page.removeAllListeners("pageerror");
  const complaints = collectComplaints(page);
  const found: string[] = [];
  let response: Response | null = null;
  for (const look of LOOKS) {
    const { width, colorScheme } = look;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    if (!response) {
      response = await page.goto(path);
      expect(response?.status()).toBe(status);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.evaluate(() => document.fonts.ready);
    }
    await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    await showAllPictures(page);
    // What a script lays out follows a new size a moment later.
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow, `pixels beyond a window of ${width}`).toBeLessThanOrEqual(0);
    for (const search of await searchesOf(page, look))
      for (const { id, nodes } of (await search.analyze()).violations)
        found.push(`${colorScheme}, ${width}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    if (width === WIDE) await markSeen(page);
  }
  expect(found).toEqual([]);
  const expected = status === 200 ? [] : [expect.stringContaining(`status of ${status}`)];
  expect(complaints).toEqual(expected);
}

const CONTRAST = "color-contrast";
/** What the desk shows has this mark. */
const SEEN = "data-seen";
const NEW = `body :not([${SEEN}])`;

/**
 * What axe is to search a look for. What a theme can break is contrast, so that is all in the second one. It takes most of
 * axe's time, and colours do not depend on a window's width: on the phone it is searched for in what the desk did not show.
 */
async function searchesOf(page: Page, { width, colorScheme }: Look): Promise<AxeBuilder[]> {
  const axe = () => inPage(new AxeBuilder({ page }));
  const isLight = colorScheme === "light";
  if (width === WIDE) return [isLight ? axe() : axe().withRules(CONTRAST)];
  const isNewInView = await page.locator(NEW).evaluateAll((all) => all.some((one) => one.checkVisibility()));
  return [
    ...(isLight ? [axe().disableRules(CONTRAST)] : []),
    ...(isNewInView ? [axe().include(NEW).withRules(CONTRAST)] : []),
  ];
}

/** Marks what is in view. */
async function markSeen(page: Page): Promise<void> {
  await page.locator("body *").evaluateAll((all, mark) => {
    for (const one of all) if (one.checkVisibility()) one.setAttribute(mark, "");
  }, SEEN);
}

/** Has axe do its work within the page, which has no frames, and not sum it up in a second page; and tell faults alone. */
const inPage = (axe: AxeBuilder) => axe.setLegacyMode().options({ resultTypes: ["violations"] });

/** Brings lazy pictures in, and waits for them; one that does not arrive makes this throw. */
async function showAllPictures(page: Page): Promise<void> {
  for (const picture of await page.locator("img:visible").all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((element: HTMLImageElement) => element.decode());
  }
}
