import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { bring, holdUploads, paste, photo, referencesOf } from "../support/references-form";
import { newVisitor, openStudio, studioOf } from "../support/studio-visitor";

/** Stores a draft in the browser, as some version of the page might have. */
function keep(page: Page, userId: string, draft: unknown): Promise<void> {
  const entry = [`girlgenerator:draft:${userId}`, JSON.stringify(draft)] as const;
  return page.evaluate(([key, text]) => localStorage.setItem(key, text), entry);
}

/** Types into the form, and waits until it is stored. */
async function write(page: Page, prompt: string): Promise<void> {
  await studioOf(page).prompt.fill(prompt);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.values({ ...localStorage }))))
    .toContain(prompt);
}

const leave = (page: Page) => page.goto("/docs");

test("a stored draft of another shape does not break the studio, and its prompt is in the form", async ({
  page,
  context,
  server,
}) => {
  const { userId } = await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  const references = [
    "https://pictures.example/a.png",
    null,
    { path: "http://" },
    { path: "/files/gone.png" },
  ];
  for (const fields of [
    { scene: "image-to-image", ratio: "auto", references },
    { scene: "text-to-video", ratio: "21:9", model: 7, seed: null, references: { path: 1 } },
    { scene: "text-to-image", ratio: "3:2", model: "plain", seed: "12", references: [] },
  ]) {
    await keep(page, userId, { prompt: "words of yesterday", ...fields });
    await page.reload();
    await expect(studio.prompt).toHaveValue("words of yesterday");
    await expect(studio.generate).toBeEnabled();
  }
  await expect(studio.ratio("3:2")).toBeChecked();
  await expect(studio.model("plain")).toBeChecked();
  await expect(studio.seed).toHaveValue("12");
});

test("the latest draft stays, whichever tab is closed last", async ({ page, context, server }) => {
  await openStudio(page, context, server);
  await write(page, "written first");
  const other = await context.newPage();
  await other.goto("/studio");
  await expect(studioOf(other).prompt).toHaveValue("written first");
  const letGo = await holdUploads(page);
  await bring(page.locator("body"), "drop", await photo("slow.jpg"));
  await write(other, "written last");
  await leave(other);
  letGo();
  // It arrives after an edit in the other tab; this one has no later edits.
  await expect(referencesOf(page).image(1)).toBeVisible();
  await leave(page);
  await page.goto("/studio");
  await expect(studioOf(page).prompt).toHaveValue("written last");
});

test("a reference stays if the server does not respond, and goes if it no longer exists", async ({
  page,
  context,
  server,
}) => {
  await openStudio(page, context, server);
  const references = referencesOf(page);
  const isShown = (place: number) =>
    references.image(place).evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
  for (const [index, status] of [503, 429, undefined].entries()) {
    await page.route("**/files/**", (route) => (status ? route.fulfill({ status }) : route.abort()));
    const asked = page.waitForRequest((request) => request.method() === "HEAD");
    await bring(page.locator("body"), "drop", await photo("mine.jpg", `#c04${index}50`));
    await asked;
    await page.unroute("**/files/**");
    // It is reloaded once the server responds, and never removed from the list.
    await expect.poll(() => isShown(index + 1)).toBe(true);
  }
  await page.route("**/files/**", (route) => route.fulfill({ status: 404 }));
  await bring(page.locator("body"), "drop", await photo("gone.jpg", "#00ff00"));
  await expect(page.getByText("A reference no longer exists")).toBeVisible();
  await expect(references.items).toHaveCount(3);
});

test("what is no picture to the server or to the page is told from one, and said", async ({
  page,
  context,
  server,
}) => {
  const studio = await openStudio(page, context, server);
  const { image, items, faults } = referencesOf(page);
  await test.step("a file copied in a file manager is pasted as the file, not its name", async () => {
    const copied = { ...(await photo("a cat.jpg")), text: "a cat.jpg" };
    expect(await paste(studio.prompt, copied)).toBe("taken");
    await expect(image(1)).toBeVisible();
    expect(await paste(studio.prompt, { ...copied, text: "12\t14\n8\t9" })).toBe("left");
    await expect(items).toHaveCount(1);
  });
  await test.step("a file that a proxy rejects as too large is reported as such", async () => {
    const body = "<html><h1>413 Request Entity Too Large</h1></html>";
    await page.route("**/api/v1/uploads", (route) =>
      route.fulfill({ status: 413, contentType: "text/html", body }),
    );
    await bring(page.locator("body"), "drop", await photo("large.jpg"));
    await expect(faults).toHaveText("large.jpg was not accepted. It is too large for this server.");
  });
  await test.step("a dropped folder is reported as one", async () => {
    // Pages cannot create folders for a drag; browsers identify them by their entry.
    await page.evaluate(() => {
      DataTransferItem.prototype.webkitGetAsEntry = () =>
        ({ isDirectory: true, isFile: false, name: "holiday" }) as FileSystemEntry;
    });
    const folder = { name: "holiday", mimeType: "", buffer: Buffer.alloc(4_096) };
    await bring(page.locator("body"), "drop", folder);
    await expect(faults).toHaveText("holiday is a folder. Add the pictures in it instead.");
    await expect(items).toHaveCount(1);
  });
});

test("the Enter of an input method submits nothing and adds nothing", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  const references = referencesOf(page);
  const devtools = await context.newCDPSession(page);
  const compose = (text: string) =>
    devtools.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await studio.model("plain").check();
  await studio.ratio("1:1").check();
  await page.getByText("From images", { exact: true }).click();
  await page.getByText("By URL").click();
  await references.address.fill("https://pictures.example/");
  await compose("ねこ");
  await page.keyboard.press("Enter");
  await expect(references.items).toHaveCount(0);
  await devtools.send("Input.insertText", { text: "neko.png" });
  await page.keyboard.press("Enter");
  await expect(references.items).toHaveCount(1);
  await page.getByText("From text", { exact: true }).click();

  await studio.prompt.fill("a cat: ");
  await compose("ねこ");
  await page.keyboard.press("Control+Enter");
  await devtools.send("Input.insertText", { text: "猫" });
  await expect(studio.prompt).toHaveValue("a cat: 猫");
  await page.keyboard.press("Control+Enter");
  await expect(studio.picture("a cat: 猫")).toHaveCount(1);
  await expect(studio.balance).toHaveText("19 credits");
});
