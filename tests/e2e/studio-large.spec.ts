import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import type { RunningServer } from "../support/start-server";
import { draw, newVisitor, studioOf, submitByKey } from "../support/studio-visitor";

const COUNT = 300;

/** Gives a user many finished tasks without drawing any, and opens the studio as them. */
async function openLong(page: Page, context: BrowserContext, server: RunningServer) {
  const visitor = await newVisitor(server, context);
  const text = `insert into tasks (id, user_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed, credits, created_at)
    select 'task_' || lpad(n::text, 26, '0'), '${visitor.userId}', 'api', 'text-to-image', 'number ' || n || '.', '1:1', 1024, 1024, '{}', 'plain', n, 1, now() - make_interval(days => 3)
    from generate_series(1, ${COUNT}) n`;
  await server.command("query", { text });
  const end = `update tasks set status = 'failed', error = 'Old.', error_code = 'internal', finished_at = now() where user_id = '${visitor.userId}'`;
  await server.command("query", { text: end });
  // These were not charged, and the ledger must stay consistent.
  const forget = () =>
    server.command("query", {
      text: `delete from tasks where user_id = '${visitor.userId}' and model = 'plain' and error = 'Old.'`,
    });
  await page.goto("/studio");
  return { visitor, studio: studioOf(page), forget };
}

test("only the visible part of a long gallery is on the page, and a new picture reloads only its beginning", async ({
  page,
  context,
  server,
}) => {
  const { visitor, studio, forget } = await openLong(page, context, server);
  const numbered = (n: number) => studio.gallery.getByText(`number ${n}.`, { exact: true });
  await expect(numbered(COUNT)).toBeVisible();

  await test.step("older ones come as one scrolls, and those that are past go; the day is said beside", async () => {
    const day = await studio.gallery.getByRole("heading", { level: 3 }).textContent();
    await expect(async () => {
      await page.mouse.wheel(0, 5_000);
      await expect(numbered(1)).toBeVisible({ timeout: 300 });
    }).toPass();
    await expect(numbered(COUNT)).toHaveCount(0);
    await expect(studio.gallery.getByRole("heading", { level: 2 }).locator("xpath=..")).toContainText("300");
    await expect(async () => {
      await page.mouse.wheel(0, -50);
      const beside = studio.gallery.locator("p", { hasText: day ?? "?" });
      await expect(beside).toHaveCSS("opacity", "1", { timeout: 500 });
    }).toPass();
    expect(await studio.gallery.getByRole("listitem").count()).toBeLessThan(100);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(numbered(COUNT)).toBeVisible();
  });

  await test.step("what is typed into the form leaves it as it is", async () => {
    await page.evaluate(() => {
      const gallery = document.querySelector("section[aria-labelledby=gallery-title]");
      const watched = window as { changes?: number };
      watched.changes = 0;
      const count = (records: unknown[]) => {
        watched.changes = (watched.changes ?? 0) + records.length;
      };
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver(count).observe(gallery as Element, all);
    });
    await studio.prompt.pressSequentially("typed at length");
    expect(await page.evaluate(() => (window as { changes?: number }).changes)).toBe(0);
  });

  await test.step("a new picture costs two requests: it is ordered, and looked for at the head of the list", async () => {
    const calls: string[] = [];
    page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      const isTrial = request.method() === "POST" && request.postDataJSON().dry_run;
      if (pathname.startsWith("/api/v1/") && !isTrial) calls.push(pathname + search);
    });
    for (const [number, prompt] of ["the newest", "one newer still", "and one more"].entries()) {
      await draw(page, prompt);
      await expect(studio.picture(prompt)).toBeVisible();
      await expect.poll(() => calls.length).toBe(2 * (number + 1));
    }
    expect(calls.map((call) => call.replace(/limit=\d+&?|total=true/g, ""))).toEqual(
      Array.from({ length: 3 }, () => ["/api/v1/generate", "/api/v1/tasks?"]).flat(),
    );
  });

  await test.step("a look that news overtake is neither believed nor repeated", async () => {
    let looks = 0;
    const overtaken = Promise.withResolvers<void>();
    await page.route("**/api/v1/tasks?*", async (route) => {
      looks++;
      const response = await route.fetch();
      await overtaken.promise;
      await route.fulfill({ response });
    });
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      expect(looks).toBe(1);
    }).toPass();
    await submitByKey(server, visitor, "in the meantime");
    await expect(studio.picture("in the meantime")).toBeVisible();
    overtaken.resolve();
    await draw(page, "ordered afterwards");
    await expect(studio.picture("ordered afterwards")).toBeVisible();
    await expect(studio.picture("in the meantime")).toBeVisible();
    await expect.poll(() => looks).toBe(2);
  });
  await forget();
});

test("Tab stops once in the gallery, arrows move through it, and the open picture keeps its place", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  const ids: string[] = [];
  for (const prompt of ["the first", "the second", "the third"])
    ids.push(await submitByKey(server, visitor, prompt));
  await page.goto("/studio");
  const studio = studioOf(page);
  // While a task is unfinished, there are more tab stops.
  for (const prompt of ["the first", "the second", "the third"])
    await expect(studio.picture(prompt)).toBeVisible();
  await page.getByRole("link", { name: "Trash" }).focus();
  await page.keyboard.press("Tab");
  await expect(studio.picture("the third")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(studio.picture("the first")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(studio.picture("the third")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(studio.picture("the third")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  expect(await studio.gallery.locator("li :focus").count()).toBe(0);

  await test.step("a link to a picture opens it, and the address forgets it", async () => {
    await page.goto(`/studio?task=${ids[0]}`);
    await expect(studio.dialog).toHaveAccessibleName("the first");
    await page.keyboard.press("Escape");
    await expect(studio.dialog).toHaveCount(0);
    await expect(page).toHaveURL("/studio");
    await expect(studio.picture("the first")).toBeFocused();
  });

  await test.step("a copy fills the screen; the original comes when one looks closer", async () => {
    await page.keyboard.press("Enter");
    const large = studio.dialog.getByRole("img").first();
    await expect(large).toHaveAttribute("src", /\?size=screen$/);
    await page.keyboard.press("z");
    await expect(large).toHaveAttribute("src", /\.png$/);
    await expect(large).toHaveCSS("transform", /^matrix\(2\.5, /);
    await studio.dialog.getByRole("button", { name: "Fit to window" }).click();
    await expect(large).toHaveCSS("transform", /^matrix\(1, /);
    await page.keyboard.press("+");
    await expect(large).toHaveCSS("transform", /^matrix\(1\.4, /);
    await page.keyboard.press("0");
    await expect(large).toHaveCSS("transform", /^matrix\(1, /);
    await large.hover();
    await page.mouse.wheel(0, -200);
    await expect(large).toHaveCSS("transform", /^matrix\(1\.4\d*, /);
    await page.keyboard.press("0");
    await page.keyboard.press("Escape");
  });

  await test.step("all keys are told under one of them, but for who writes", async () => {
    await page.keyboard.press("?");
    await expect(studio.dialog).toHaveAccessibleName("Keys");
    const opened = studio.dialog.getByRole("region", { name: "While a picture is open" });
    await expect(opened.getByText("Zoom in, or fit to window")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(studio.picture("the first")).toBeFocused();
    await page.keyboard.press("p");
    await page.keyboard.press("?");
    await expect(studio.prompt).toHaveValue("?");
    await expect(studio.dialog).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(studio.picture("the first")).toBeFocused();
  });

  await test.step("those that are chosen are compared", async () => {
    await studio.picture("the first").focus();
    for (const key of ["x", "ArrowLeft", "x", "ArrowLeft", "x"]) await page.keyboard.press(key);
    await page
      .getByRole("region", { name: "Selected pictures" })
      .getByRole("button", { name: "Compare" })
      .click();
    await expect(studio.dialog.getByRole("list", { name: "Compared pictures" }).getByRole("img")).toHaveCount(
      3,
    );
    await page.goBack();
    await expect(studio.dialog).toHaveCount(0);
  });
});
