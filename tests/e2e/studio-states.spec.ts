import type { Locator } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { draw, newVisitor, openStudio, studioOf, submitByKey } from "../support/studio-visitor";

/** A server's first picture waits until the models that look at pictures are loaded. */
const DRAWN_WITHIN_MS = 20_000;

test("a deletion can be undone", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "here to stay");
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.picture("here to stay").click();
  await studio.dialog.getByRole("button", { name: "Delete" }).click();
  await expect(studio.picture("here to stay")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(studio.picture("here to stay")).toBeVisible();
  await page.reload();
  await expect(studio.picture("here to stay")).toBeVisible();
});

test("filters show what fits and nothing else", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "from a program");
  await page.goto("/studio");
  const studio = studioOf(page);
  await draw(page, "from the studio");
  await expect(studio.picture("from the studio")).toBeVisible();
  await page.getByRole("button", { name: /^Source/ }).click();
  await page.getByRole("menuitemradio", { name: "API" }).last().click();
  await expect(studio.picture("from the studio")).toHaveCount(0);
  await expect(studio.picture("from a program")).toBeVisible();
  await page.getByRole("button", { name: /^Scene/ }).click();
  await page.getByRole("menuitemradio", { name: "From images" }).click();
  await expect(page.getByText("No pictures match")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).first().click();
  await expect(studio.picture("from the studio")).toBeVisible();
  await expect(studio.picture("from a program")).toBeVisible();
});

test("what one tab submits shows in the other when one comes back to it", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const other = await context.newPage();
  await other.goto("/studio");
  await expect(studioOf(other).generate).toBeEnabled();
  await page.bringToFront();
  await draw(page, "seen from both");
  await expect(studioOf(page).picture("seen from both")).toBeVisible();
  await other.bringToFront();
  // Chromium without a window fires no focus of its own.
  await expect(async () => {
    await other.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(studioOf(other).picture("seen from both")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(studioOf(other).balance).toHaveText("19 credits");
});

test("offline and back: it is said so, and the prompt is kept", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  await context.setOffline(true);
  await studio.prompt.fill("written on a train");
  await expect(page.getByText("You seem to be offline")).toBeVisible();
  await submitByKey(server, visitor, "made meanwhile");
  await context.setOffline(false);
  await expect(page.getByText("You seem to be offline")).toHaveCount(0);
  await expect(studio.picture("made meanwhile")).toBeVisible();
  await expect(studio.generate).toBeEnabled();
  await page.reload();
  await expect(studio.prompt).toHaveValue("written on a train");
});

test("a browser that wrongly believes to be offline draws all the same", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
  await page.goto("/studio");
  await expect(page.getByText("You seem to be offline")).toBeVisible();
  await draw(page, "behind a tunnel");
  await expect(studioOf(page).picture("behind a tunnel")).toBeVisible({ timeout: DRAWN_WITHIN_MS });
});

test("offline a picture still opens, and what fails says so, though neither was needed before", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "not to be lost");
  // A stream is never idle.
  await page.route("**/api/v1/events", (route) => route.abort());
  await page.goto("/studio");
  const studio = studioOf(page);
  await expect(studio.picture("not to be lost")).toBeVisible({ timeout: DRAWN_WITHIN_MS });
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await studio.picture("not to be lost").click();
  await studio.dialog.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("It could not be deleted, so it is still here.")).toBeVisible();
});

test("the gallery shows what came with the page as it is, in small copies", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "served at once");
  await page.goto("/studio");
  const studio = studioOf(page);
  await expect(studio.picture("served at once")).toBeVisible({ timeout: DRAWN_WITHIN_MS });
  const held = Promise.withResolvers<void>();
  await page.route("**/api/v1/tasks?*", async (route) => {
    await held.promise;
    await route.continue();
  });
  const read = page.waitForRequest("**/api/v1/tasks?*");
  await page.reload();
  await read;
  await expect(studio.gallery.getByRole("list")).toHaveAttribute("aria-busy", "false");
  held.resolve();
  const small = await studio.picture("served at once").getByRole("img").getAttribute("src");
  expect(small).toMatch(/^\/files\/\w.*\?size=small$/);
  // What is in view first comes ahead of the page's scripts.
  await expect(studio.picture("served at once").getByRole("img")).toHaveAttribute("fetchpriority", "high");
  const arriving = Promise.withResolvers<void>();
  await page.route(/\/files\/.+\?size=screen$/, async (route) => {
    await arriving.promise;
    await route.continue();
  });
  await studio.picture("served at once").click();
  const large = studio.dialog.getByRole("img").first();
  expect((await large.getAttribute("src"))?.replace("screen", "small")).toBe(small);
  // Until it has arrived, the small one is there in its size.
  await expect(large).toHaveCSS("background-image", /\?size=small/);
  expect((await large.boundingBox())?.height).toBeGreaterThan(300);
  arriving.resolve();
});

test("the focus stays where it was of use when its button goes away", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "the older");
  await submitByKey(server, visitor, "the newer");
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.picture("the newer").click({ timeout: DRAWN_WITHIN_MS });
  await studio.dialog.getByRole("button", { name: "Older picture" }).press("Enter");
  await expect(studio.dialog).toHaveAccessibleName("the older");
  await page.keyboard.press("ArrowLeft");
  await expect(studio.dialog).toHaveAccessibleName("the newer");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Source:" }).click();
  await page.getByRole("menuitemradio", { name: "API", exact: true }).click();
  await page.getByRole("button", { name: "Show all" }).press("Enter");
  await expect(studio.gallery.getByRole("heading", { level: 2 })).toBeFocused();
});

test("all of the form is in view on a large screen; on a low one it fades where it goes on", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const hint = page.getByText("Same seed, same picture.");
  // This server offers more models than one: each of them is a line more.
  const more = (await page.getByRole("radio", { name: /credits?$/ }).count()) - 1;
  await page.setViewportSize({ width: 1440, height: 900 + more * 42 });
  await expect(hint).toBeInViewport({ ratio: 1 });
  await expect(page.locator("[data-more-above], [data-more-below]")).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.locator("[data-more-below]:not([data-more-above])")).toBeVisible();
  await expect(hint).not.toBeInViewport();
  await hint.scrollIntoViewIfNeeded();
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 5_000);
  await expect(page.locator("[data-more-above]:not([data-more-below])")).toBeVisible();
  await expect(hint).toBeInViewport({ ratio: 1 });
});

/** Whether nothing lies over the lower edge of what is in view, such as the bar with the button on a phone. */
function liesOpen(shown: Locator): Promise<boolean> {
  return shown.evaluate((element) => {
    const { left, bottom, width } = element.getBoundingClientRect();
    const top = document.elementFromPoint(left + width / 2, bottom - 1);
    return top !== null && (element.contains(top) || top.contains(element));
  });
}

for (const width of [1280, 360]) {
  test(`what keeps a picture from being sent is shown where it is mended, ${width} px wide`, async ({
    page,
    context,
    server,
  }) => {
    await newVisitor(server, context);
    await page.setViewportSize({ width, height: 720 });
    await page.goto("/studio");
    const studio = studioOf(page);
    const settings = page.getByRole("button", { name: /^From text ·/ });
    await studio.generate.click();
    await expect(studio.prompt).toBeFocused();
    await studio.prompt.fill("a cat");
    if (width < 1024) await settings.click();
    await studio.seed.fill("not a number");
    if (width < 1024) await settings.click();
    await studio.prompt.focus();
    await studio.generate.click();
    await expect(studio.seed).toBeFocused();
    const wrongSeed = page.getByText(/^Enter a whole number from 0/);
    await expect(wrongSeed).toBeInViewport({ ratio: 1 });
    expect(await liesOpen(wrongSeed)).toBe(true);
    await studio.seed.fill("7");
    await page.getByRole("radio", { name: "From images" }).check();
    await studio.generate.click();
    if (width < 1024)
      await expect(page.getByRole("button", { name: /^From images, none yet ·/ })).toBeVisible();
    const choose = page.getByRole("button", { name: "Choose pictures" });
    await expect(choose).toBeFocused();
    await expect(choose).toHaveAccessibleDescription(/^Add a picture to start from/);
    const missing = page.getByText(/^Add a picture to start from/);
    await expect(missing).toBeInViewport({ ratio: 1 });
    expect(await liesOpen(missing)).toBe(true);
    await expect(studio.prompt).not.toHaveAttribute("aria-invalid");
  });
}

test("a word wider than a phone leaves the page as wide as it is", async ({ page, context, server }) => {
  await newVisitor(server, context);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/studio");
  await studioOf(page).prompt.fill("x".repeat(300));
  await expect(page.getByText("300 / 2,000")).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("what is written before the page's scripts have run stays, and is drawn", async ({
  page,
  context,
  server,
}) => {
  const studio = await openStudio(page, context, server);
  await studio.prompt.fill("a cat of yesterday");
  const held = Promise.withResolvers<void>();
  await page.route("**/_next/static/**", async (route) => {
    if (route.request().resourceType() === "script") await held.promise;
    await route.continue();
  });
  await page.goto("/studio", { waitUntil: "commit" });
  await studio.prompt.fill("a cat at once");
  const pressed = studio.generate.click();
  held.resolve();
  await pressed;
  await expect(studio.picture("a cat at once")).toBeVisible();
  await expect(studio.prompt).toHaveValue("a cat at once");
});

test("out of credits: says so before the click", async ({ page, context, server }) => {
  await newVisitor(server, context, 1);
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.model("costly").check();
  await expect(page.getByText("Not enough credits for this model")).toBeVisible();
  await expect(page.getByText("Whoever runs this service can add some.")).toBeVisible();
  await expect(studio.generate).toBeDisabled();
  await page.getByRole("button", { name: /^Use .* instead$/ }).click();
  await draw(page, "the last one");
  await expect(studio.picture("the last one")).toBeVisible();
  await expect(page.getByText("You are out of credits")).toBeVisible();
  await expect(studio.generate).toBeDisabled();
});

test("after ten in a minute it says when one can go on", async ({ page, context, server }) => {
  await newVisitor(server, context, 50);
  await page.goto("/studio");
  const body = { scene: "text-to-image", prompt: "many", model: "plain", aspect_ratio: "1:1" };
  const headers = { Origin: server.url };
  for (let i = 0; i < 10; i++) {
    const response = await context.request.post("/api/v1/generate", { data: body, headers });
    expect(response.status()).toBe(201);
  }
  await draw(page, "one too many");
  await expect(page.getByText(/You can continue in \d+ s\./)).toBeVisible();
  await expect(studioOf(page).generate).toBeDisabled();
  await expect(studioOf(page).prompt).toHaveValue("one too many");
});

test("an answer that gets lost costs nothing: what is sent again is drawn once", async ({
  page,
  context,
  server,
}) => {
  const studio = await openStudio(page, context, server);
  let losses = 4;
  await page.route("/api/v1/generate", async (route) => {
    if (route.request().postDataJSON().dry_run || losses-- <= 0) return route.continue();
    // It arrives, and nobody learns of it.
    await route.fetch();
    return route.abort();
  });
  await draw(page, "sent again and again");
  await expect(page.getByText("No response from the server")).toBeVisible({ timeout: 15_000 });
  const answered = page.waitForResponse(
    (response) => response.url().endsWith("/api/v1/generate") && !response.request().postDataJSON().dry_run,
  );
  await page.getByRole("button", { name: "Send it again" }).click();
  expect((await answered).headers()["idempotent-replayed"]).toBe("true");
  await expect(page.getByText("No response from the server")).toHaveCount(0);
  await expect(studio.picture("sent again and again")).toHaveCount(1);
  await expect(studio.balance).toHaveText("19 credits");
  await expect(studio.generate).not.toHaveAttribute("aria-busy", "true");
  await draw(page, "sent again and again");
  await expect(studio.picture("sent again and again")).toHaveCount(2);
  await expect(studio.balance).toHaveText("18 credits");
});

test("a long prompt leaves in reach what can be done with its picture", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  const prompt = "a great many words ".repeat(100).trim();
  await submitByKey(server, visitor, prompt);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/studio");
  const { gallery, dialog } = studioOf(page);
  await gallery.getByRole("button", { name: /^a great many words/ }).click();
  const remove = dialog.getByRole("button", { name: "Delete" });
  await expect(dialog.getByText(prompt)).toBeVisible();
  await expect(remove).toBeInViewport({ ratio: 1 });
  await dialog.getByRole("button", { name: "Show more" }).click();
  await expect(remove).not.toBeInViewport();
  await dialog.getByRole("button", { name: "Show less" }).click();
  await expect(remove).toBeInViewport({ ratio: 1 });
});

test("one leafs through pictures of any shape by tapping the same place", async ({
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
    await expect(studio.picture(prompt)).toBeVisible({ timeout: DRAWN_WITHIN_MS });
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
  await submitByKey(server, visitor, "behind me");
  await page.goto("/");
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.picture("behind me").click();
  await expect(studio.dialog).toBeVisible();
  await page.goBack();
  await expect(studio.dialog).toBeHidden();
  await expect(page).toHaveURL("/studio");
  // Forward finds nothing to show, and is taken back.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener("popstate", () => history.state?.girlgeneratorPicture || resolve(null));
        history.forward();
      }),
  );
  await studio.picture("behind me").click();
  await expect(studio.dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(studio.dialog).toBeHidden();
  await studio.picture("behind me").click();
  await expect(studio.dialog).toBeVisible();
  await page.reload();
  await expect(studio.picture("behind me")).toBeVisible();
  await expect.poll(() => page.evaluate(() => history.state?.girlgeneratorPicture)).toBeUndefined();
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("what is under way is cancelled at once, its credits are back, and no card stays", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  for (const prompt of ["not wanted", "nor this"]) await submitByKey(server, visitor, prompt, "gated");
  await expect(studio.card("nor this")).toBeVisible();
  await expect(studio.balance).toHaveText("16 credits");
  let cancelled = 0;
  const readAfterwards = page.waitForResponse((response) => {
    if (response.url().endsWith("/cancel")) cancelled++;
    return cancelled === 2 && response.url().includes("/api/v1/tasks?");
  });
  await page.getByRole("region", { name: "Queue" }).getByRole("button", { name: "Cancel all" }).click();
  await expect(page.getByText("Cancelled. 4 credits are back.")).toBeVisible();
  await expect(studio.balance).toHaveText("20 credits");
  await readAfterwards;
  await expect(studio.gallery.getByRole("listitem")).toHaveCount(0);
});
