import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Locator } from "@playwright/test";
import sharp from "sharp";
import { newAccount } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { PASSWORD } from "../support/sign-in";
import { draw, newVisitor, openStudio, studioOf, submitByKey } from "../support/studio-visitor";

/** All scripts of the first load, gzip; an empty page of this Next has 132 kB. */
const MAX_FIRST_LOAD_BYTES = 200_000;

test("generate, watch, open, download, reuse, remix", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
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
    expect(download.suggestedFilename()).toMatch(/^slow-one-\d+\.png$/);
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

  await test.step("how long the next one takes is told by those before, and it is cancelled on its card", async () => {
    await draw(page, "another slow one", { model: "gated" });
    const card = studio.card("another slow one");
    await expect(card).toContainText(/usually|in about/);
    await card.getByRole("button", { name: "Cancel" }).click();
    await expect(card).toHaveCount(0);
  });
});

test("polls while something is unfinished, and stops when nothing is", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  const gate = path.join(server.dataDir, "gate");
  const id = await submitByKey(server, visitor, "behind a gate", "gated");
  let looks = 0;
  page.on("request", (request) => void (request.url().includes("/api/v1/") && looks++));
  await page.clock.install();
  await page.goto("/studio");
  const studio = studioOf(page);
  await expect(studio.card("behind a gate")).toContainText("Drawing");
  const before = looks;
  await expect(async () => {
    await page.clock.runFor(2_000);
    expect(looks).toBeGreaterThan(before + 2);
  }).toPass();
  // Some servers report progress.
  await server.command("query", { text: `update tasks set progress = 0.4 where id = '${id}'` });
  await expect(async () => {
    await page.clock.runFor(2_000);
    const queue = page.getByRole("region", { name: "Queue" });
    await expect(queue.getByRole("progressbar")).toHaveJSProperty("value", 0.4, { timeout: 500 });
  }).toPass();
  writeFileSync(gate, "");
  await expect(async () => {
    await page.clock.runFor(2_000);
    await expect(studio.picture("behind a gate")).toBeVisible({ timeout: 500 });
  }).toPass();
  rmSync(gate);
  const after = looks;
  await page.clock.runFor(60_000);
  expect(looks).toBe(after);
});

test("a picture's code draws it again, byte for byte", async ({ page, context, server }) => {
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
    Buffer.from(
      await (await fetch(new URL(new URL(address, server.url).pathname, server.url))).arrayBuffer(),
    );
  expect((await bytes(again.images[0])).equals(await bytes(first ?? ""))).toBe(true);
});

test("by keyboard alone, from signing in to a downloaded picture", async ({ page, server }) => {
  const { email, key } = await newAccount(server);
  // With no pictures, hydration would move the focus to the prompt, whichever key was pressed meanwhile.
  await submitByKey(server, { key }, "one of before");
  await page.goto("/sign-in");
  const studio = studioOf(page);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("The Tab key does not lead there.");
  };
  await tabTo(page.getByLabel("E-mail"));
  await page.keyboard.type(email);
  await tabTo(page.getByLabel("Password", { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/studio");
  await page.reload();
  // The form takes the place of its outline a moment after the page has loaded.
  await expect(studio.prompt).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  // The browser follows the link to the content a moment later, and the next key would be pressed before that.
  await expect(page).toHaveURL("/studio#content");
  await page.keyboard.press("Tab");
  await expect(studio.prompt).toBeFocused();
  await page.keyboard.type("a cat by hand");
  await tabTo(studio.generate);
  await page.keyboard.press("Enter");
  await tabTo(studio.picture("a cat by hand"));
  await page.keyboard.press("Enter");
  const download = studio.dialog.getByRole("link", { name: "Download" });
  await expect(download).toBeVisible();
  await tabTo(download);
  const started = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect(readFileSync(await (await started).path()).byteLength).toBeGreaterThan(1_000);
  await page.keyboard.press("Escape");
  await expect(studio.picture("a cat by hand")).toBeFocused();
});

test("the first load of the studio is small", async ({ context, server }) => {
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
  expect(total).toBeLessThan(MAX_FIRST_LOAD_BYTES);
});
