import { expect, test } from "../support/browser-test";
import { fingersOn, PHONE, tooSmallForFingers } from "../support/finger";
import { newVisitor, studioOf, submitByKey } from "../support/studio-visitor";

const PROMPTS = ["the first", "the second", "the third", "the fourth"];

test("the whole studio can be used by touch", async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url, ...PHONE });
  const visitor = await newVisitor(server, context);
  for (const prompt of PROMPTS) await submitByKey(server, visitor, prompt);
  const page = await context.newPage();
  await page.goto("/studio");
  const studio = studioOf(page);
  const fingers = await fingersOn(page, context);
  const bar = page.getByRole("region", { name: "Selected pictures" });
  const settings = page.getByRole("button", { name: /^From (text|images)/ });
  await expect(studio.picture("the first")).toBeVisible();

  await test.step("whatever can be pressed is as large as a finger", async () => {
    await settings.tap();
    await page.getByText("From images", { exact: true }).tap();
    await page.getByText("By URL").tap();
    expect(await tooSmallForFingers(page)).toEqual([]);
    await page.getByText("From text", { exact: true }).tap();
    await settings.tap();
  });

  await test.step("one that stays on a picture chooses it, and all that it is drawn over", async () => {
    await studio.gallery.getByRole("heading", { name: "Today" }).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, 300));
    const boxes = await Promise.all(PROMPTS.map((prompt) => studio.picture(prompt).boundingBox()));
    const [from, to] = [boxes[3], boxes[0]].map((box) => ({ x: (box?.x ?? 0) + 70, y: (box?.y ?? 0) + 60 }));
    if (!from || !to) throw new Error("There are no pictures.");
    const before = await page.evaluate(() => window.scrollY);
    await fingers.press(from);
    await expect(bar).toContainText("1 selected");
    await fingers.move({ from, to });
    await expect(bar).toContainText("4 selected");
    await fingers.lift();
    await expect(studio.dialog).toHaveCount(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    expect(await tooSmallForFingers(page)).toEqual([]);
    await bar.getByRole("button", { name: "Stop selecting" }).tap();
  });

  await test.step("two that part enlarge a picture, one leafs on, and two taps look closer", async () => {
    await studio.picture("the fourth").tap();
    const large = studio.dialog.getByRole("img").first();
    await expect(large).toBeVisible();
    const box = await large.boundingBox();
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    const at = (x: number) => ({ x: middle.x + x, y: middle.y });
    const pinch = async (begin: number, end: number) => {
      await fingers.press(at(-begin));
      await fingers.press(at(-begin), at(begin));
      await fingers.move({ from: at(-begin), to: at(-end) }, { from: at(begin), to: at(end) });
      await fingers.lift();
    };
    await pinch(20, 60);
    await expect(large).toHaveCSS("transform", /^matrix\(3(\.\d+)?, /);
    await pinch(120, 20);
    await expect(large).toHaveCSS("transform", /^matrix\(1, /);
    await fingers.press(at(80));
    await fingers.move({ from: at(80), to: at(-80) });
    await fingers.lift();
    await expect(studio.dialog).toHaveAccessibleName("the third");
    await expect(async () => {
      await page.touchscreen.tap(middle.x, middle.y);
      await page.touchscreen.tap(middle.x, middle.y);
      await expect(large).toHaveCSS("transform", /^matrix\(2\.5, /, { timeout: 1_000 });
    }).toPass();
    await studio.dialog.getByRole("button", { name: "Get code" }).tap();
    await studio.dialog.getByRole("button", { name: "Share" }).tap();
    await studio.dialog.getByRole("button", { name: "Create a public page" }).tap();
    await expect(studio.dialog.getByRole("link", { name: "The public page" })).toBeVisible();
    expect(await tooSmallForFingers(page)).toEqual([]);
  });

  await test.step("a toast stands clear of a dialog’s buttons", async () => {
    await studio.dialog.getByRole("button", { name: "Reuse settings" }).tap();
    const toast = page.getByRole("listitem").filter({ hasText: "All settings are in the form." });
    await expect(toast).toBeVisible();
    await studio.generate.tap();
    const question = page.getByRole("dialog", { name: "You already have this picture" });
    await expect(question).toBeVisible();
    await expect(async () => {
      const [over, box] = [await toast.boundingBox(), await question.boundingBox()];
      if (!over || !box) throw new Error("One of them is not there.");
      expect(over.y).toBeGreaterThanOrEqual(0);
      expect(over.y + over.height).toBeLessThanOrEqual(box.y);
    }).toPass({ timeout: 4_000 });
    await page.keyboard.press("Escape");
  });

  await test.step("and so are the trash, the settings and the docs", async () => {
    await studio.picture("the fourth").tap();
    await studio.dialog.getByRole("button", { name: "Delete" }).tap();
    await expect(page.getByText("Deleted.")).toBeVisible();
    for (const path of ["/studio/trash", "/settings/api-keys", "/docs/generate", "/sign-in"]) {
      await page.goto(path);
      expect(await tooSmallForFingers(page), path).toEqual([]);
    }
  });
  await context.close();
});
