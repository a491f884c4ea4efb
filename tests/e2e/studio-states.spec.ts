import { expect, test } from "../support/browser-test";
import { draw, newVisitor, openStudio, studioOf, submitByKey } from "../support/studio-visitor";

test("the gallery shows the pictures that came with the page, as small copies", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "served at once");
  await page.goto("/studio");
  const studio = studioOf(page);
  await expect(studio.picture("served at once")).toBeVisible();
  const held = Promise.withResolvers<void>();
  await page.route("**/api/v1/tasks?*", async (route) => {
    await held.promise;
    await route.continue();
  });
  const read = page.waitForRequest("**/api/v1/tasks?*");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await read;
  // Once is enough, because the stream reports later changes.
  expect(asked.filter((path) => /^\/api\/v1\/(tasks|events)$/.test(path))).toEqual([
    "/api/v1/events",
    "/api/v1/tasks",
  ]);
  await expect(studio.gallery.getByRole("list")).toHaveAttribute("aria-busy", "false");
  held.resolve();
  const small = await studio.picture("served at once").getByRole("img").getAttribute("src");
  expect(small).toMatch(/^\/files\/[\w-]+\.\w+\?size=small$/);
  // Initially visible pictures load before the page's scripts.
  await expect(studio.picture("served at once").getByRole("img")).toHaveAttribute("fetchpriority", "high");
  const arriving = Promise.withResolvers<void>();
  await page.route(/\/files\/.+\?size=screen$/, async (route) => {
    await arriving.promise;
    await route.continue();
  });
  await studio.picture("served at once").click();
  const large = studio.dialog.getByRole("img").first();
  expect((await large.getAttribute("src"))?.replace("screen", "small")).toBe(small);
  // Until it has loaded, the small copy is shown at its size.
  await expect(large).toHaveCSS("background-image", /\?size=small/);
  expect((await large.boundingBox())?.height).toBeGreaterThan(300);
  arriving.resolve();
});

test("the focus moves to a useful place when its button disappears, and a long prompt leaves them in reach", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  const long = "a great many words ".repeat(100).trim();
  await submitByKey(server, visitor, long);
  await submitByKey(server, visitor, "the older");
  await submitByKey(server, visitor, "the newer");
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.picture("the newer").click();
  await studio.dialog.getByRole("button", { name: "Older picture" }).press("Enter");
  await expect(studio.dialog).toHaveAccessibleName("the older");
  await page.keyboard.press("ArrowLeft");
  await expect(studio.dialog).toHaveAccessibleName("the newer");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Source:" }).click();
  await page.getByRole("menuitemradio", { name: "API", exact: true }).click();
  await page.getByRole("button", { name: "Show all" }).press("Enter");
  await expect(studio.gallery.getByRole("heading", { level: 2 })).toBeFocused();

  await test.step("a long prompt leaves the picture's actions in reach", async () => {
    await studio.gallery.getByRole("button", { name: /^a great many words/ }).click();
    const remove = studio.dialog.getByRole("button", { name: "Delete" });
    await expect(studio.dialog.getByText(long)).toBeVisible();
    await expect(remove).toBeInViewport({ ratio: 1 });
    await studio.dialog.getByRole("button", { name: "Show more" }).click();
    await expect(remove).not.toBeInViewport();
    await studio.dialog.getByRole("button", { name: "Show less" }).click();
    await expect(remove).toBeInViewport({ ratio: 1 });
  });
});

test("pictures of any shape can be paged through by tapping the same place", async ({
  page,
  context,
  server,
}) => {
  const studio = await openStudio(page, context, server);
  for (const [prompt, ratio] of [
    ["the wide one", "16:9"],
    ["the tall one", "9:16"],
    ["the square one", "1:1"],
  ] as const) {
    await draw(page, prompt, { ratio });
    await expect(studio.picture(prompt)).toBeVisible();
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await studio.picture("the square one").click();
  const place = await studio.dialog.getByRole("button", { name: "Older picture" }).boundingBox();
  if (!place) throw new Error("There is nothing to tap.");
  const tap = () => page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await tap();
  await expect(studio.dialog.getByRole("img", { name: "the tall one" })).toBeVisible();
  await tap();
  await expect(studio.dialog.getByRole("img", { name: "the wide one" })).toBeVisible();
});

test("Back closes a picture and stays in the studio", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  const id = await submitByKey(server, visitor, "behind me");
  await page.goto("/");
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.picture("behind me").click();
  await expect(studio.dialog).toBeVisible();
  await expect(page).toHaveURL(/\/studio\?task=task_\w+$/);
  await page.goBack();
  await expect(studio.dialog).toBeHidden();
  await expect(page).toHaveURL("/studio");
  await page.goForward();
  await expect(studio.dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(studio.dialog).toBeHidden();
  await studio.picture("behind me").click();
  await expect(studio.dialog).toBeVisible();
  await page.reload();
  await expect(studio.dialog).toBeVisible();
  await page.goBack();
  await expect(studio.dialog).toBeHidden();
  await expect(page).toHaveURL("/studio");
  // Forward leads to a deleted picture, and is reverted.
  await context.request.delete(`/api/v1/tasks/${id}`, { headers: { Origin: server.url } });
  await page.reload();
  await expect(page.getByText("Nothing drawn yet")).toBeVisible();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener("popstate", () => location.search || resolve(null));
        history.forward();
      }),
  );
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("a task in progress is cancelled at once and refunded, and leaves no card", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  const unwanted = ["not wanted", "nor this", "nor that", "least of all this"];
  for (const prompt of unwanted) await submitByKey(server, visitor, prompt, "gated");
  const queue = page.getByRole("region", { name: "Queue" });
  await expect(queue).toContainText("2 drawing, 2 waiting");
  await expect(queue.getByRole("button", { name: "Cancel all" })).toContainText("8 credits back");
  await expect(studio.card("least of all this")).toContainText("2nd in line");
  await expect(studio.balance).toHaveText("12 credits");
  let cancelled = 0;
  const readAfterwards = page.waitForResponse((response) => {
    if (response.url().endsWith("/cancel")) cancelled++;
    return cancelled === unwanted.length && response.url().includes("/api/v1/tasks?");
  });
  await queue.getByRole("button", { name: "Cancel all" }).click();
  await expect(page.getByText("Cancelled. 8 credits are back.")).toBeVisible();
  await expect(studio.balance).toHaveText("20 credits");
  await readAfterwards;
  await expect(studio.gallery.getByRole("listitem")).toHaveCount(0);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Nothing drawn yet")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.goto("/studio/trash");
  await expect(page.getByText("The trash is empty")).toBeVisible();
});
