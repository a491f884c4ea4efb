import { expect, test } from "../support/browser-test";
import { draw, newVisitor, openStudio, studioOf, submitByKey } from "../support/studio-visitor";

test("what is submitted from far down the gallery scrolls into view", async ({ page, context, server }) => {
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

test("on a phone what is submitted with the settings open scrolls into view", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/studio");
  const studio = studioOf(page);
  await page.getByRole("button", { name: /^From text/ }).click();
  await draw(page, "beneath the form", { ratio: "16:9" });
  await expect(studio.picture("beneath the form")).toBeInViewport();
});

test("a picture of a shape that nobody knows yet has its place at once", async ({
  page,
  context,
  server,
}) => {
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
  // Somebody's first picture is shown large.
  expect((await studio.picture("on a slow line").boundingBox())?.height).toBeGreaterThan(400);
});

test("what the server has sent stays in its place when the scripts lay it out, failures above it as well", async ({
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
    await submitByKey(server, visitor, prompt, model);
  await page.addInitScript(() => {
    const watched = window as { shifted?: number };
    watched.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watched.shifted = (watched.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/studio");
  const { gallery, picture, card } = studioOf(page);
  await expect(card("one failure")).toBeVisible();
  await expect(picture("beneath them")).toBeVisible();
  await expect(gallery.locator("li").filter({ hasText: "Drawing" })).toHaveCount(0);
  await page.reload();
  await expect(gallery.locator("li.absolute")).toHaveCount(3);
  expect(await page.evaluate(() => (window as { shifted?: number }).shifted)).toBeLessThan(0.02);
});

test("on a phone a toast leaves Generate in sight", async ({ page, context, server }) => {
  await newVisitor(server, context);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/studio");
  await page.getByRole("button", { name: /^From text/ }).click();
  await page.getByText("From images", { exact: true }).click();
  await page.getByText("By URL").click();
  const address = page.getByRole("textbox", { name: "URL of a picture" });
  await address.fill("https://pictures.example/a.png");
  await address.press("Enter");
  const toast = page.getByRole("listitem").filter({ hasText: "Added to the references." });
  await expect(toast).toBeVisible();
  await expect(async () => {
    const [over, button] = [await toast.boundingBox(), await studioOf(page).generate.boundingBox()];
    if (!over || !button) throw new Error("One of them is not there.");
    expect(over.y + over.height).toBeLessThanOrEqual(button.y);
  }).toPass({ timeout: 4_000 });
});
