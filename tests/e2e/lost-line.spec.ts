import { expect, test } from "../support/browser-test";
import { newVisitor, studioOf } from "../support/studio-visitor";

test("losing the connection while the studio starts does not break it", async ({ page, context, server }) => {
  await newVisitor(server, context);
  const html = await (await context.request.get("/studio")).text();
  // The page's own resources have arrived; what its scripts load later has not.
  await page.route("**/_next/static/chunks/*.js", (route) =>
    html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  );
  // An open event stream would never be idle.
  await page.route("**/api/v1/events", (route) => route.abort());
  const isLost = page.waitForEvent("requestfailed", (request) => request.url().endsWith(".js"));
  await page.goto("/studio");
  await isLost;
  await studioOf(page).model("plain").check();
  await studioOf(page).prompt.fill("still here");
  await expect(page.getByText("10 / 2,000")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(studioOf(page).prompt).toHaveValue("still here");
});
