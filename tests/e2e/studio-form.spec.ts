import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { draw, newVisitor, openStudio, studioOf } from "../support/studio-visitor";

/** Whether nothing, such as the bar with the button on phones, covers the lower edge of the view. */
function liesOpen(shown: Locator): Promise<boolean> {
  return shown.evaluate((element) => {
    const { left, bottom, width } = element.getBoundingClientRect();
    const top = document.elementFromPoint(left + width / 2, bottom - 1);
    return top !== null && (element.contains(top) || top.contains(element));
  });
}

/** Submits what cannot be submitted, and looks at the field that the form leads to. */
async function findWhatPrevents(page: Page, width: number): Promise<void> {
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
}

test("on a phone what prevents a submission is shown at the field to correct, and a long word does not widen the page", async ({
  page,
  context,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 720 });
  const { prompt } = await openStudio(page, context, server);
  await findWhatPrevents(page, 360);
  await prompt.fill("x".repeat(300));
  await expect(page.getByText("300 / 2,000")).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("the whole form is visible on a large screen; on a low one it fades out, and leads to the field to correct", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const hint = page.getByText("Same seed, same picture.");
  // The test server offers several models, each of which adds a line; all are there once the last one is.
  await expect(studioOf(page).model("any-references")).toBeVisible();
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
  await test.step("what prevents a submission is shown at the field to correct", () =>
    findWhatPrevents(page, 1280));
});

test("text typed before the page's scripts have run stays, and is drawn", async ({
  page,
  context,
  server,
}) => {
  const studio = await openStudio(page, context, server);
  await studio.model("plain").check();
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

test("out of credits: the studio says so before the click", async ({ page, context, server }) => {
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

test("after ten in a minute it says when to try again", async ({ page, context, server }) => {
  await newVisitor(server, context, 50);
  await page.goto("/studio");
  const body = { scene: "text-to-image", prompt: "many", model: "plain", aspect_ratio: "1:1" };
  const headers = { Origin: server.url };
  for (let i = 0; i < 10; i++) {
    const response = await context.request.post("/api/v1/generate", { data: body, headers });
    expect(response.status()).toBe(201);
  }
  await draw(page, "one too many");
  await expect(page.getByText(/order 10 times a minute\. Continue in \d+ s\./)).toBeVisible();
  await expect(studioOf(page).generate).toBeDisabled();
  await expect(studioOf(page).prompt).toHaveValue("one too many");
});
