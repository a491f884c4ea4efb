import { draw as drawByKey } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { draw, newVisitor, openStudio, studioOf } from "../support/studio-visitor";

// What moves is looked at here.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("a submission from far down the gallery scrolls into view", async ({ page, context, server }) => {
  const { userId } = await newVisitor(server, context);
  await server.command("submitMany", { userId, count: 12, models: ["plain"], prompt: "an older one" });
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto("/studio");
  const studio = studioOf(page);
  await expect(studio.picture("an older one").first()).toBeVisible();
  await studio.prompt.fill("the newest");
  await studio.model("plain").check();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.getByRole("heading", { name: "Your pictures" })).not.toBeInViewport();
  await studio.generate.click();
  await expect(studio.picture("the newest")).toBeInViewport();
});

test("on a phone a submission with the settings open scrolls into view", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/studio");
  const studio = studioOf(page);
  await page.getByRole("button", { name: /^From text/ }).click();
  await test.step("a toast does not cover Generate", async () => {
    await page.getByText("From images", { exact: true }).click();
    await page.getByText("By URL").click();
    const address = page.getByRole("textbox", { name: "URL of a picture" });
    await address.fill("https://pictures.example/a.png");
    await address.press("Enter");
    const toast = page.getByRole("listitem").filter({ hasText: "Added to the references." });
    await expect(toast).toBeVisible();
    await expect(async () => {
      const [over, button] = [await toast.boundingBox(), await studio.generate.boundingBox()];
      if (!over || !button) throw new Error("One of them is not there.");
      expect(over.y + over.height).toBeLessThanOrEqual(button.y);
    }).toPass({ timeout: 4_000 });
    await page.getByText("From text", { exact: true }).click();
  });
  await draw(page, "beneath the form", { ratio: "16:9" });
  await expect(studio.picture("beneath the form")).toBeInViewport();
});

test("a picture of a still unknown shape has its place at once", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  await studio.prompt.fill("on a slow line");
  await studio.model("plain").check();
  await studio.ratio("auto").check();
  const line = Promise.withResolvers<void>();
  await page.route("**/api/v1/generate", async (route) => {
    await line.promise;
    await route.continue();
  });
  await studio.generate.click();
  await expect(studio.card("on a slow line")).toContainText("Sending");
  line.resolve();
  await expect(studio.picture("on a slow line")).toBeVisible();
  // A single picture is shown larger.
  expect((await studio.picture("on a slow line").boundingBox())?.height).toBeGreaterThan(400);
});

test("nothing from the server moves when fonts and scripts arrive, even with failures above it", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  for (const [prompt, model] of [
    ["beneath them", "plain"],
    ["one failure", "declines"],
    ["another failure", "declines"],
  ] as const)
    await drawByKey(server, visitor.key, { prompt, model });
  const { gallery, card } = studioOf(page);
  await page.addInitScript(() => {
    const seen = { shifted: 0, texts: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ((entry as PerformanceEntry & { element?: Element }).element?.tagName === "P") seen.texts++;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  type Seen = { shifted: number; texts: number };
  /** Everything observed up to the frame after the next one. */
  const see = () =>
    page.evaluate(async () => {
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
      return (window as unknown as { seen: Seen }).seen;
    });
  for (const width of [1440, 360]) {
    const [fonts, scripts] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await page.route("**/_next/static/**", async (route) => {
      const kind = route.request().resourceType();
      if (kind === "font") await fonts.promise;
      if (kind === "script") await scripts.promise;
      await route.continue();
    });
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/studio", { waitUntil: "commit" });
    await expect(card("another failure")).toBeVisible();
    await see();
    fonts.resolve();
    await page.evaluate(() => document.fonts.ready);
    const { texts } = await see();
    scripts.resolve();
    await expect(gallery.locator("li.absolute")).toHaveCount(3);
    const { shifted, ...after } = await see();
    expect(shifted, `${width} px wide`).toBeLessThan(0.02);
    // Repainted differently, the same text would count as a late largest paint.
    expect(after.texts, `${width} px wide`).toBe(texts);
    await page.unroute("**/_next/static/**");
  }
});
