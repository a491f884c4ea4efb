import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "../support/browser-test";
import { newVisitor, studioOf, submitByKey } from "../support/studio-visitor";

/** Of an empty page of this Next, all scripts of the first load, gzip. */
const EMPTY_PAGE_BYTES = 132_000;

/** Orders a picture from the test model that is there at once. */
async function draw(page: Page, prompt: string, { model = "plain", ratio = "1:1" } = {}): Promise<void> {
  const studio = studioOf(page);
  await studio.prompt.fill(prompt);
  await studio.model(model).check();
  await studio.ratio(ratio).check();
  await studio.prompt.press("Control+Enter");
}

test("generate, watch, open, download, reuse, remix", async ({ page, context, server }) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  const gate = path.join(server.dataDir, "gate");
  await studio.prompt.fill("a 🌸 girl");
  await expect(page.getByText("8 / 2,000")).toBeVisible();
  await studio.model("gated").check();
  await expect(page.getByText("Costs 2 credits")).toBeVisible();
  await expect(page.getByText("leaves 18 of 20")).toBeVisible();

  await test.step("a slow task has its card, in the ratio it will have, and another passes it", async () => {
    await draw(page, "slow one", { model: "gated", ratio: "3:2" });
    await expect(studio.card("slow one")).toContainText("Drawing");
    await expect(studio.card("slow one")).toContainText(/\d s/);
    const box = await studio.card("slow one").boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
    await draw(page, "quick one");
    await expect(studio.picture("quick one")).toBeVisible();
    await expect(studio.card("slow one")).toContainText("Drawing");
    await expect(studio.balance).toHaveText("17 credits");
    writeFileSync(gate, "");
    await expect(studio.picture("slow one")).toBeVisible();
    await expect(page.getByText("“slow one” is ready.")).toBeAttached();
    rmSync(gate);
  });

  await test.step("nothing is polled any more", async () => {
    const polled: string[] = [];
    page.on("request", (request) => void (request.url().includes("/api/v1/") && polled.push(request.url())));
    // Two rounds of what polling would be.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_200)));
    expect(polled).toEqual([]);
  });

  await test.step("the arrows go from one to the next", async () => {
    await studio.picture("quick one").click();
    await expect(studio.dialog.getByText("quick one", { exact: true }).last()).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(studio.dialog.getByText("1248 × 832")).toBeVisible();
  });

  await test.step("the download is the picture", async () => {
    const started = page.waitForEvent("download");
    await studio.dialog.getByRole("link", { name: "Download" }).click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^girlgenerator-.+\.png$/);
    const { width, height, format } = await sharp(await download.path()).metadata();
    expect({ width, height, format }).toEqual({ width: 1248, height: 832, format: "png" });
  });

  const seed = await studio.dialog.locator("dd .font-mono").textContent();
  await test.step("reuse takes all, remix all but the seed", async () => {
    await studio.dialog.getByRole("button", { name: "Reuse settings" }).click();
    await expect(studio.prompt).toBeFocused();
    await expect(studio.prompt).toHaveValue("slow one");
    await expect(studio.model("gated")).toBeChecked();
    await expect(studio.ratio("3:2")).toBeChecked();
    await expect(studio.seed).toHaveValue(seed ?? "");
    await studio.picture("slow one").click();
    await studio.dialog.getByRole("button", { name: "Remix" }).click();
    await expect(studio.prompt).toHaveValue("slow one");
    await expect(studio.seed).toHaveValue("");
  });
});

test("the code of a picture draws it again, byte by byte", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  await draw(page, 'it\'s a "quoted" girl', { model: "sketch", ratio: "auto" });
  await studio.picture("quoted").click();
  await studio.dialog.getByRole("button", { name: "Get code" }).click();
  const code = await studio.dialog.getByRole("code").textContent();
  expect(code).toContain(`${server.url}/api/v1/generate`);
  await studio.dialog.getByText("JavaScript").click();
  const script = (await studio.dialog.getByRole("code").textContent())
    ?.replace("YOUR_API_KEY", visitor.key)
    .replace(/console\.log.*$/, "return task;");
  const run = new Function(`return (async () => {${script}})()`) as () => Promise<{ images: [string] }>;
  const [first, again] = [await studio.dialog.getByRole("img").first().getAttribute("src"), await run()];
  const bytes = async (address: string) =>
    Buffer.from(await (await fetch(new URL(address, server.url))).arrayBuffer());
  expect((await bytes(again.images[0])).equals(await bytes(first ?? ""))).toBe(true);
});

test("by keyboard alone, from the head of the page to a downloaded picture", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  const tabTo = async (target: ReturnType<Page["locator"]>) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("The Tab key does not lead there.");
  };
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(studio.prompt).toBeFocused();
  await page.keyboard.type("typed by hand");
  await tabTo(studio.generate);
  await page.keyboard.press("Enter");
  await tabTo(studio.picture("typed by hand"));
  await page.keyboard.press("Enter");
  const download = studio.dialog.getByRole("link", { name: "Download" });
  await expect(download).toBeVisible();
  await tabTo(download);
  const started = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect(readFileSync(await (await started).path()).byteLength).toBeGreaterThan(1_000);
  await page.keyboard.press("Escape");
  await expect(studio.picture("typed by hand")).toBeFocused();
});

test("a failure says why, and that the credits are back", async ({ page, context, server }) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  await draw(page, "never to be", { model: "always-fails" });
  await expect(studio.balance).toHaveText("17 credits");
  // The worker tries again before it gives up.
  await expect(studio.card("never to be")).toContainText("Your credits are back.", { timeout: 20_000 });
  await expect(studio.balance).toHaveText("20 credits");
  await expect(studio.card("never to be")).not.toContainText("vendor secret");
  await studio.card("never to be").getByRole("button", { name: "Try again" }).click();
  await expect(studio.card("never to be")).toHaveCount(2);
  await expect(studio.balance).toHaveText("17 credits");
});

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
  await expect(page.getByText("None of your pictures is like that")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).first().click();
  await expect(studio.picture("from the studio")).toBeVisible();
  await expect(studio.picture("from a program")).toBeVisible();
});

test("older pictures come as one scrolls", async ({ page, context, server }) => {
  const { userId } = await newVisitor(server, context);
  const text = `insert into tasks (id, user_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed, credits, status, error, finished_at)
    select 'task_' || lpad(n::text, 26, '0'), '${userId}', 'api', 'text-to-image', 'number ' || n, '1:1', 1024, 1024, '{}', 'plain', n, 1, 'failed', 'Old.', now()
    from generate_series(1, 60) n`;
  await server.command("query", { text });
  await page.goto("/studio");
  const studio = studioOf(page);
  await expect(studio.card("number 60")).toBeVisible();
  await expect(studio.gallery.getByText("number 1", { exact: true })).toHaveCount(0);
  await expect(async () => {
    await page.mouse.wheel(0, 5_000);
    await expect(studio.gallery.getByText("number 1", { exact: true })).toBeVisible({ timeout: 300 });
  }).toPass();
  await expect(studio.gallery.getByRole("listitem")).toHaveCount(60);
  // Nobody paid for these: the books of this server must stay clean.
  await server.command("query", { text: `delete from tasks where user_id = '${userId}'` });
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

test("offline and back: the prompt is kept, and nothing can be sent meanwhile", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  await context.setOffline(true);
  await studio.prompt.fill("written on a train");
  await expect(page.getByText("You are offline").first()).toBeVisible();
  await expect(studio.generate).toBeDisabled();
  await submitByKey(server, visitor, "made meanwhile");
  await context.setOffline(false);
  await expect(page.getByText("You are offline")).toHaveCount(0);
  await expect(studio.picture("made meanwhile")).toBeVisible();
  await expect(studio.generate).toBeEnabled();
  await page.reload();
  await expect(studio.prompt).toHaveValue("written on a train");
});

test("out of credits: says so before the click", async ({ page, context, server }) => {
  await newVisitor(server, context, 1);
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.model("costly").check();
  await expect(page.getByText("Not enough credits for this model")).toBeVisible();
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
  await expect(page.getByText(/You can go on in \d+ s\./)).toBeVisible();
  await expect(studioOf(page).generate).toBeDisabled();
  await expect(studioOf(page).prompt).toHaveValue("one too many");
});

test("own pictures become references; a file gets a friendly no", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "the first");
  await submitByKey(server, visitor, "the second");
  await page.goto("/studio");
  const studio = studioOf(page);
  const references = page.getByRole("list", { name: "References" });
  await studio.picture("the first").click();
  await studio.dialog.getByRole("button", { name: "Use as reference" }).click();
  await expect(references.getByRole("listitem")).toHaveCount(1);
  await studio.picture("the second").getByRole("img").dragTo(studio.prompt);
  await expect(references.getByRole("listitem")).toHaveCount(2);
  const first = references.getByRole("img", { name: "Reference 1" });
  const before = await first.getAttribute("src");
  await page.getByRole("button", { name: "Move reference 2 forward" }).click();
  expect(await first.getAttribute("src")).not.toBe(before);
  await page.getByRole("button", { name: "Remove reference 1" }).click();
  await expect(references.getByRole("listitem")).toHaveCount(1);

  await page.evaluate(
    (address) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", address);
      document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
    },
    await studio
      .picture("the second")
      .getByRole("img")
      .evaluate((image) => (image as HTMLImageElement).src),
  );
  await expect(references.getByRole("listitem")).toHaveCount(2);

  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["x"], "holiday.png", { type: "image/png" }));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer }));
  });
  await expect(page.getByText("Uploads are not there yet.", { exact: true })).toBeVisible();

  await studio.prompt.fill("the two together");
  await studio.generate.click();
  await studio.picture("the two together").click();
  await expect(studio.dialog.getByRole("img", { name: /^Reference/ })).toHaveCount(2);
});

test("the first load of the studio is small", async ({ page, context, server }) => {
  await newVisitor(server, context);
  const html = await (await context.request.get("/studio")).text();
  const scripts = new Set(
    [...html.matchAll(/<script (?![^>]*nomodule)[^>]*src="([^"]+)"/gi)].map(([, src]) => src),
  );
  expect(scripts.size).toBeGreaterThan(3);
  let total = 0;
  for (const src of scripts)
    total += gzipSync(await (await context.request.get(src ?? "")).body()).byteLength;
  console.log(`first load of /studio: ${(total / 1_000).toFixed(1)} kB of JavaScript (gzip)`);
  expect(total).toBeLessThan(1.5 * EMPTY_PAGE_BYTES);
  await page.close();
});
