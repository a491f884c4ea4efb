import { readFileSync } from "node:fs";
import { expect, test } from "../support/browser-test";
import { draw, newVisitor, studioOf, submitByKey } from "../support/studio-visitor";

test("search and filters show what matches, and are in the URL: reload, Back and a link restore them", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  for (const prompt of ["a red fox", "a blue fox", "a silver moon"])
    await submitByKey(server, visitor, prompt);
  await page.goto("/studio");
  const studio = studioOf(page);
  const search = page.getByRole("searchbox", { name: "Search prompts" });
  await expect(studio.picture("a silver moon")).toBeVisible();
  await test.step("by source, scene and model", async () => {
    const choose = async (menu: RegExp, option: string) => {
      await page.getByRole("button", { name: menu }).click();
      await page.getByRole("menuitemradio", { name: option }).last().click();
    };
    await draw(page, "from the studio");
    await expect(studio.picture("from the studio")).toBeVisible();
    await choose(/^Source/, "API");
    await expect(studio.picture("from the studio")).toHaveCount(0);
    await expect(studio.picture("a silver moon")).toBeVisible();
    await choose(/^Scene/, "From images");
    await expect(page.getByText("No pictures match")).toBeVisible();
    await page.getByRole("button", { name: "Show all" }).first().click();
    await expect(studio.picture("from the studio")).toBeVisible();
    await expect(studio.picture("a silver moon")).toBeVisible();
    await choose(/^Model/, "costly");
    await expect(page).toHaveURL("/studio?model=costly");
    await expect(page.getByText("No pictures match")).toBeVisible();
    await page.goBack();
    await expect(studio.picture("a silver moon")).toBeVisible();
  });
  await search.pressSequentially("fox");
  await expect(studio.picture("a silver moon")).toHaveCount(0);
  await expect(studio.picture("a red fox")).toBeVisible();
  await expect(page).toHaveURL("/studio?q=fox");
  await page.getByRole("button", { name: /^State/ }).click();
  await page.getByRole("menuitemradio", { name: "Failed" }).click();
  await expect(page.getByText("No pictures match")).toBeVisible();
  await expect(page).toHaveURL("/studio?status=failed&q=fox");
  await page.goBack();
  await expect(studio.picture("a blue fox")).toBeVisible();
  await page.reload();
  await expect(search).toHaveValue("fox");
  await expect(studio.picture("a blue fox")).toBeVisible();
  await expect(studio.picture("a silver moon")).toHaveCount(0);
  await search.press("Escape");
  await expect(studio.picture("a silver moon")).toBeVisible();
  await expect(page).toHaveURL("/studio");
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
  // The date picker is the browser's own.
  await page.getByLabel("Day", { exact: true }).fill(today, { force: true });
  await expect(page).toHaveURL(`/studio?day=${today}`);
  await expect(page.getByRole("button", { name: "Day: Today" })).toBeVisible();
  await expect(studio.picture("a silver moon")).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/studio?day=2020-01-01");
  await expect(page.getByText("No pictures match")).toBeVisible();
  // On phones, the filters are one scrollable line.
  await expect(page.getByRole("button", { name: /^Day: / })).toBeInViewport({ ratio: 0.9 });
});

test("several are selected by mouse and keyboard, saved as one file, and deleted with one undo", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  for (const prompt of ["the first", "the second", "the third", "the fourth"])
    await submitByKey(server, visitor, prompt);
  await page.goto("/studio");
  const studio = studioOf(page);
  const bar = page.getByRole("region", { name: "Selected pictures" });
  await expect(studio.picture("the first")).toBeVisible();

  await test.step("a click and a click with shift choose all between", async () => {
    await page.getByRole("button", { name: "Select", exact: true }).click();
    await studio.picture("the fourth").click();
    await studio.picture("the second").click({ modifiers: ["Shift"] });
    await expect(bar).toContainText("3 selected");
    await studio.picture("the third").click();
    await expect(bar).toContainText("2 selected");
    const favourite = bar.getByRole("button", { name: "Favourite" });
    await favourite.click();
    await expect(favourite).toHaveAttribute("aria-pressed", "true");
    // The form stays usable.
    await studio.generate.click({ trial: true });
  });

  await test.step("they are one file, with a table of what they were made from", async () => {
    const started = page.waitForEvent("download");
    await bar.getByRole("link", { name: "ZIP" }).click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^girlgenerator-.*\.zip$/);
    const archive = readFileSync(await download.path()).toString("latin1");
    expect(archive).toMatch(/fourth-\d+\.png/);
    expect(archive).toMatch(/second-\d+\.png/);
    expect(archive).not.toMatch(/third-\d+\.png/);
    expect(archive).toContain("file,prompt,model,seed");
  });

  await test.step("they are deleted, and one click brings all back", async () => {
    await bar.getByRole("button", { name: "Delete" }).click();
    await expect(studio.picture("the fourth")).toHaveCount(0);
    await expect(bar).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(studio.picture("the fourth")).toBeVisible();
    await expect(studio.picture("the second")).toBeVisible();
  });

  await test.step("by a band that a mouse draws over them, which Escape takes back", async () => {
    const heading = await studio.gallery.getByRole("heading", { name: "Today" }).boundingBox();
    const [third, second] = await Promise.all(
      ["the third", "the second"].map((prompt) => studio.picture(prompt).boundingBox()),
    );
    if (!heading || !third || !second) throw new Error("Something is not on the page.");
    await page.mouse.move(heading.x + 2, heading.y + 8);
    await page.mouse.down();
    await page.mouse.move(second.x + 20, second.y + 30, { steps: 4 });
    await expect(bar).toContainText("3 selected");
    await page.mouse.move(third.x + 20, third.y + 30, { steps: 4 });
    await expect(bar).toContainText("2 selected");
    await page.mouse.up();
    await expect(studio.picture("the fourth")).toHaveAttribute("aria-pressed", "true");
    await page.mouse.move(second.x + 20, second.y + 30);
    await page.mouse.down();
    await page.mouse.move(second.x + 40, second.y + 50, { steps: 4 });
    await expect(bar).toContainText("3 selected");
    await page.keyboard.press("Escape");
    await expect(bar).toContainText("2 selected");
    await page.mouse.up();
    await bar.getByRole("button", { name: "Stop selecting" }).click();
  });

  await test.step("by a finger that stays on one, and taps", async () => {
    const devtools = await context.newCDPSession(page);
    const box = await studio.picture("the second").boundingBox();
    const touchPoints = [{ x: (box?.x ?? 0) + 50, y: (box?.y ?? 0) + 50 }];
    const touch = (type: "touchStart" | "touchEnd", points = touchPoints) =>
      devtools.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart");
    await expect(bar).toContainText("1 selected");
    await touch("touchEnd", []);
    await expect(studio.dialog).toHaveCount(0);
    await studio.picture("the third").click();
    await expect(bar).toContainText("2 selected");
    await bar.getByRole("button", { name: "Stop selecting" }).click();
  });

  await test.step("by keys", async () => {
    await studio.picture("the fourth").focus();
    await page.keyboard.press("x");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+X");
    await expect(bar).toContainText("3 selected");
    await bar.getByRole("button", { name: "Stop selecting" }).click();
    await studio.picture("the first").focus();
    await page.keyboard.press("Delete");
    await expect(studio.picture("the first")).toHaveCount(0);
  });
});

test("a deletion can be undone at once, and later from the trash", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "thrown away");
  await page.goto("/studio");
  const studio = studioOf(page);
  const remove = async () => {
    await studio.picture("thrown away").click();
    await studio.dialog.getByRole("button", { name: "Delete" }).click();
    await expect(studio.picture("thrown away")).toHaveCount(0);
  };
  await remove();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(studio.picture("thrown away")).toBeVisible();
  await page.reload();
  await remove();
  await expect(page.getByText("Deleted.")).toBeVisible();
  await page.goto("/studio/trash");
  const deleted = page.getByRole("list", { name: "Deleted pictures" }).getByRole("listitem");
  await expect(deleted).toContainText("30 days left");
  await page.getByRole("button", { name: "Restore thrown away" }).click();
  await expect(deleted).toHaveCount(0);
  await page.getByRole("link", { name: "Back to your pictures" }).click();
  await expect(studio.picture("thrown away")).toBeVisible();
});

test("favourites are marked by mouse and keyboard, and found again", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  for (const prompt of ["the loved one", "the other one", "the last one"])
    await submitByKey(server, visitor, prompt);
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.picture("the loved one").focus();
  await page.keyboard.press("f");
  await studio.picture("the last one").hover();
  await studio.card("").first().hover();
  await studio.card("").first().getByRole("button", { name: "Add to favourites" }).click();
  await page.getByRole("button", { name: "Favourites", exact: true }).click();
  await expect(page).toHaveURL("/studio?favourite=true");
  await expect(studio.picture("the other one")).toHaveCount(0);
  await expect(studio.picture("the loved one")).toBeVisible();
  await page.reload();
  await expect(studio.picture("the loved one")).toBeVisible();
  await expect(studio.picture("the last one")).toBeVisible();

  await page.getByRole("button", { name: "Favourites", exact: true }).click();
  await expect(studio.picture("the other one")).toBeVisible();
  await page.getByRole("button", { name: /^Sort/ }).click();
  await page.getByRole("menuitemradio", { name: "Favourites first" }).click();
  await expect(page).toHaveURL("/studio?sort=favourites");
  const prompts = () =>
    studio.gallery.getByRole("img").evaluateAll((all) => all.map((one) => one.getAttribute("alt")));
  await expect.poll(prompts).toEqual(["the last one", "the loved one", "the other one"]);
});

test("tasks of a program and of another tab appear by themselves, and without a stream once the tab is visible", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  const second = await context.newPage();
  // Too many streams are open, or a proxy blocks them.
  await second.route("**/api/v1/events", (route) => route.fulfill({ status: 429 }));
  const hears = page.waitForResponse("**/api/v1/events");
  await page.goto("/studio");
  await second.goto("/studio");
  await hears;
  await page.bringToFront();
  // It receives events and does not poll.
  await page.route("**/api/v1/tasks?*", (route) => route.abort());
  await submitByKey(server, visitor, "ordered elsewhere");
  await expect(studioOf(page).picture("ordered elsewhere")).toBeVisible();
  await second.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(studioOf(second).picture("ordered elsewhere")).toBeVisible();

  await page.unroute("**/api/v1/tasks?*");
  await draw(page, "seen from both");
  await expect(studioOf(page).picture("seen from both")).toBeVisible();
  await second.bringToFront();
  // Headless Chromium does not fire focus events by itself.
  await expect(async () => {
    await second.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(studioOf(second).picture("seen from both")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(studioOf(second).balance).toHaveText("18 credits");
});
