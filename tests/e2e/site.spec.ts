import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "../support/browser-test";
import { findFaults } from "../support/find-faults";
import { newVisitor } from "../support/studio-visitor";

/** Measures the header and footer of the page on every width. */
async function reachFromEdgeToEdge(page: Page): Promise<void> {
  for (const width of [360, 640, 700, 767, 768, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    const rights = await page
      .getByRole("banner")
      .locator("a:visible, button:visible")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(width - Math.max(...rights), `${width} px wide`).toBeLessThanOrEqual(32);
    const lefts = await page
      .locator("header a, footer p")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(lefts.at(-1), `the footer begins where the header does, ${width} px wide`).toBeCloseTo(
      lefts[0] ?? 0,
      0,
    );
  }
}

test("the landing page shows pictures and a call, reaches from edge to edge, and leads to an account and to the docs", async ({
  page,
  baseURL,
}) => {
  const prefetched: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (searchParams.has("_rsc")) prefetched.push(pathname);
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Say who she is. See her drawn.");
  const main = page.getByRole("main");
  await expect(main.getByRole("figure").first()).toBeInViewport();
  await expect(main.getByRole("link", { name: "Open the studio" })).toHaveAttribute("href", "/sign-up");
  await expect(page.getByRole("group", { name: "Request" })).toContainText(
    `curl -X POST ${baseURL}/api/v1/generate `,
  );
  await page.waitForLoadState("networkidle");
  await test.step("header and footer reach from edge to edge, on every width", () =>
    reachFromEdgeToEdge(page));
  const way = main.getByRole("link", { name: "Read the API docs" });
  await way.hover();
  await expect
    .poll(() => new Set(prefetched), "is prefetched: where the mouse is")
    .toEqual(new Set(["/docs"]));
  await way.click();
  await expect(page).toHaveURL("/docs");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("API documentation");
});

test("the landing page and the prices lead signed-in users straight to the studio", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  const way = page.getByRole("main").getByRole("link", { name: "Open the studio" });
  for (const path of ["/", "/pricing"]) {
    await page.goto(path);
    await expect(way).toHaveAttribute("href", "/studio");
  }
});

test("prices come from the catalogue, on a page with a preview for links; Arrow Down opens its menu", async ({
  page,
  request,
  baseURL,
}) => {
  const { models } = await (await request.get("/api/v1/models")).json();
  await page.goto("/pricing");
  const items = page.getByRole("region", { name: "What a picture costs" }).getByRole("listitem");
  await expect(items).toHaveCount(models.length);
  for (const [index, { name, credits }] of models.entries()) {
    await expect(items.nth(index)).toContainText(name);
    await expect(items.nth(index)).toContainText(`${credits} credit`);
  }
  await expect(page).toHaveTitle("Pricing · GirlGenerator");
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect(image).toBe(`${baseURL}/showcase/preview.jpg`);
  expect((await request.get(image ?? "")).ok()).toBe(true);
  await test.step("Arrow Down opens a menu, also for the first time", async () => {
    await expect(async () => {
      await page.getByRole("button", { name: "Theme" }).press("ArrowDown");
      await expect(page.getByRole("menuitemradio", { name: "Light" })).toBeVisible({ timeout: 1_000 });
    }).toPass();
  });
});

test("search engines learn what is public", async ({ request, baseURL }) => {
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(await (await request.get("/sitemap.xml")).text()).toContain(`<loc>${baseURL}/docs</loc>`);
});

test("it can be installed, and then accepts shares", async ({ request }) => {
  const html = await (await request.get("/sign-in")).text();
  const link = /<link rel="manifest" href="([^"]+)"/.exec(html)?.[1];
  const manifest = await (await request.get(link ?? "")).json();
  expect(manifest).toMatchObject({ display: "standalone", start_url: "/studio" });
  expect(manifest.share_target).toMatchObject({ action: "/studio/share", method: "POST" });
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(await (await request.get(src)).body()).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test("on a phone the menu leads everywhere, and has account, balance and theme", async ({
  page,
  context,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await newVisitor(server, context);
  await page.goto("/docs");
  await page.getByRole("button", { name: "Menu" }).click();
  const menu = page.getByRole("dialog", { name: "Menu" });
  await expect(menu.getByRole("link", { name: "Credits 20 credits" })).toBeVisible();
  for (const name of ["Studio", "Docs", "Pricing", "Trash", "API keys", "Webhooks", "Account"])
    await expect(menu.getByRole("link", { name, exact: true })).toBeAttached();
  await menu.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveClass(/\bdark\b/);
  expect(await findFaults(page)).toEqual([]);
  // The request starts immediately, even if one is already running.
  await menu.getByRole("link", { name: "Docs", exact: true }).click();
  await expect(menu).toHaveCount(0);
  await page.getByRole("button", { name: "Menu" }).click();
  await menu.getByRole("button", { name: "Sign out" }).click();
  await expect(menu).toHaveCount(0);
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(menu.getByRole("link", { name: "Create an account" })).toBeVisible();
});
