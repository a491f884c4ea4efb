import { expect, test } from "../support/browser-test";
import { newVisitor, studioOf, submitByKey } from "../support/studio-visitor";

test("a picture is shared on a page of its own, until that is revoked", async ({
  page,
  context,
  browser,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "for everybody to see");
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.picture("for everybody to see").click();
  await studio.dialog.getByRole("button", { name: "Share" }).click();
  await studio.dialog.getByRole("button", { name: "Create a public page" }).click();
  const link = studio.dialog.getByRole("link", { name: "The public page" });
  const path = (await link.getAttribute("href")) ?? "";
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(new URL(path, server.url).href);
  await expect(stranger.getByRole("img", { name: "for everybody to see" })).toBeVisible();
  await stranger.setViewportSize({ width: 1440, height: 900 });
  await expect(stranger.getByRole("link", { name: "Make one like this" })).toBeInViewport({ ratio: 1 });
  await expect(stranger.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(stranger.locator("meta[property='og:image']")).toHaveAttribute(
    "content",
    /\/files\/.+\.png\?size=link$/,
  );
  await expect(stranger.getByText(visitor.email)).toHaveCount(0);
  await studio.dialog.getByLabel("Show the prompt").uncheck();
  await studio.dialog.getByLabel("Let search engines list it").check();
  await expect(studio.dialog.getByLabel("Let search engines list it")).toBeChecked();
  // The checkboxes are optimistic; the server follows a moment later.
  await expect(async () => {
    await stranger.reload();
    await expect(stranger.getByRole("heading", { name: "A picture" })).toBeVisible({ timeout: 500 });
    await expect(stranger.locator("meta[name=robots][content*=noindex]")).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await studio.dialog.getByRole("button", { name: "Take down the page" }).click();
  await expect(studio.dialog.getByRole("button", { name: "Create a public page" })).toBeVisible();
  expect((await stranger.reload())?.status()).toBe(404);
  await expect(stranger.getByRole("banner")).toHaveCount(1);
  await stranger.context().close();

  await page.goto("/studio?prompt=one%20like%20this");
  await expect(studio.prompt).toHaveValue("one like this");
  await expect(page).toHaveURL("/studio");
});
