import { expect, test } from "../support/browser-test";
import { draw, newVisitor, openStudio, studioOf, submitByKey } from "../support/studio-visitor";

test("offline and back: it says so, and the prompt is kept", async ({ page, context, server }) => {
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

test("a browser that wrongly believes it is offline can still generate", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
  await page.goto("/studio");
  await expect(page.getByText("You seem to be offline")).toBeVisible();
  await draw(page, "behind a tunnel");
  await expect(studioOf(page).picture("behind a tunnel")).toBeVisible();
});

test("offline, pictures still open and failures are reported, even the first time", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "not to be lost");
  // An open event stream would never be idle.
  await page.route("**/api/v1/events", (route) => route.abort());
  await page.goto("/studio");
  const studio = studioOf(page);
  await expect(studio.picture("not to be lost")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await studio.picture("not to be lost").click();
  await studio.dialog.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("It could not be deleted, so it is still here.")).toBeVisible();
});

test("a lost response costs nothing: what is sent again is drawn once", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  let losses = 4;
  await page.route("/api/v1/generate", async (route) => {
    if (route.request().postDataJSON().dry_run || losses-- <= 0) return route.continue();
    // The submission arrives, but its response is lost.
    await route.fetch();
    return route.abort();
  });
  await draw(page, "sent again and again");
  await expect(page.getByText("No response from the server")).toBeVisible();
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
