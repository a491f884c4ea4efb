import type { Page } from "@playwright/test";
import { draw } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { checkPage } from "../support/check-page";
import { newVisitor } from "../support/studio-visitor";

/** All documentation pages consist of the same blocks, each of which occurs on one of these. */
const DOCS = ["/docs", "/docs/generate", "/docs/errors", "/docs/webhooks", "/docs/models", "/docs/mcp"];

const PAGES: { path: string; status?: number }[] = [
  { path: "/" },
  { path: "/pricing" },
  ...DOCS.map((path) => ({ path })),
  { path: "/changelog" },
  { path: "/policy" },
  { path: "/sign-in?error=EmailTaken" },
  { path: "/sign-up" },
  { path: "/nothing-here", status: 404 },
];

const SIGNED_IN = [
  "/studio",
  "/settings/api-keys",
  "/settings/webhooks",
  "/settings/credits",
  "/settings/account",
];

// Long pages take time.
test.describe.configure({ timeout: 240_000 });

for (const { path, status } of PAGES) {
  test(`${path} is accessible and free of errors`, ({ page }) => checkPage(page, path, status));
}

test("pages for signed-in users are accessible and free of errors", async ({ page, context, server }) => {
  const { key } = await newVisitor(server, context);
  await checkPage(page, "/studio");
  await draw(server, key, { prompt: "a picture to look at", model: "sketch" });
  for (const path of SIGNED_IN) await checkPage(page, path);
});

test("text twice as large on a phone wraps, and no page scrolls sideways", async ({
  page,
  context,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    "/",
    "/pricing",
    "/docs",
    "/docs/generate",
    "/docs/mcp",
    "/changelog",
    "/policy",
    "/sign-in",
    "/sign-up",
    "/nothing-here",
  ]) {
    expect(await widthWithLargeText(page, path), path).toBe(360);
  }
  await newVisitor(server, context);
  for (const path of SIGNED_IN) expect(await widthWithLargeText(page, path), path).toBe(360);
});

/** @returns the width, in pixels, of a page with text at 200% */
async function widthWithLargeText(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  return page.evaluate(() => document.documentElement.scrollWidth);
}
