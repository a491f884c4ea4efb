import { expect, test } from "../support/browser-test";
import { draw, newVisitor, studioOf } from "../support/studio-visitor";

test("several at once, alike or from a template, are priced before the click", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context, 40);
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.model("plain").check();
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && !request.postDataJSON().dry_run)
      calls.push(new URL(request.url()).pathname);
  });

  await test.step("three of one prompt are one call and three cards", async () => {
    await studio.prompt.fill("three of a kind");
    await page.getByRole("radio", { name: "3 pictures" }).check();
    await expect(page.getByText("Costs 3 × 1 credit")).toBeVisible();
    await studio.generate.click();
    await expect(studio.picture("three of a kind")).toHaveCount(3);
    await expect(studio.balance).toHaveText("37 credits");
    expect(calls).toEqual(["/api/v1/tasks"]);
  });

  await test.step("braces make one for each alternative", async () => {
    await page.getByRole("radio", { name: "1 picture", exact: true }).check();
    await studio.prompt.fill("{red|blue} hair");
    await expect(page.getByText("Costs 2 × 1 credit")).toBeVisible();
    await studio.generate.click();
    await expect(studio.picture("red hair")).toBeVisible();
    await expect(studio.picture("blue hair")).toBeVisible();
    await studio.prompt.fill("");
    await studio.picture("red hair").click();
    await expect(studio.dialog.getByText("{red|blue} hair")).toBeVisible();
    await studio.dialog.getByRole("button", { name: "Use template" }).click();
    await expect(studio.prompt).toHaveValue("{red|blue} hair");
    await page.getByRole("radio", { name: "4 pictures" }).check();
    await studio.prompt.fill("{red|blue|silver} hair");
    await expect(page.getByText(/you can order at most 8 at once/)).toBeVisible();
    await expect(studio.generate).toBeDisabled();
    await page.getByRole("radio", { name: "1 picture", exact: true }).check();
  });

  await test.step("four more like one that is there, each with its own seed", async () => {
    await studio.picture("blue hair").click();
    await studio.dialog.getByRole("button", { name: /^4 more like this/ }).click();
    await expect(studio.picture("blue hair")).toHaveCount(5);
    await expect(studio.balance).toHaveText("31 credits");
    const card = studio.gallery
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: "red hair" }) });
    await card.hover();
    await card.getByRole("button", { name: "4 more like this, for 4 credits" }).click();
    await expect(studio.picture("red hair")).toHaveCount(5);
    await expect(studio.balance).toHaveText("27 credits");
  });

  await test.step("what was ordered comes back under the arrow and in the list, the template as one", async () => {
    await studio.prompt.fill("");
    await studio.prompt.press("ArrowUp");
    await expect(studio.prompt).toHaveValue("{red|blue} hair");
    await studio.prompt.press("ArrowUp");
    await expect(studio.prompt).toHaveValue("three of a kind");
    await studio.prompt.press("ArrowDown");
    await studio.prompt.press("ArrowDown");
    await expect(studio.prompt).toHaveValue("");
    await page.getByRole("button", { name: "Prompts", exact: true }).click();
    const earlier = studio.dialog.getByRole("region", { name: "Earlier prompts" });
    await earlier.getByRole("button", { name: "three of a kind" }).click();
    await expect(studio.prompt).toHaveValue("three of a kind");
  });

  await test.step("a prompt is saved under a name, found again, and deleted", async () => {
    const list = page.getByRole("button", { name: "Prompts", exact: true });
    const saved = studio.dialog.getByRole("region", { name: "Saved prompts" });
    await studio.prompt.fill("{red|blue} hair");
    await list.click();
    await studio.dialog.getByLabel("Name").fill("Both colours");
    await page.keyboard.press("Enter");
    await expect(saved.getByRole("button", { name: /^Both colours/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await studio.prompt.fill("");
    await list.click();
    await saved.getByRole("button", { name: /^Both colours/ }).click();
    await expect(studio.prompt).toHaveValue("{red|blue} hair");
    await list.click();
    await saved.getByRole("button", { name: "Delete Both colours" }).click();
    await expect(saved.getByText("Prompts you save appear here.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(studio.balance).toHaveText("27 credits");
  });
});

test("a locked seed is visibly locked, and paying for the identical picture again asks first", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  await draw(page, "once and for all");
  await studio.picture("once and for all").click();
  await studio.dialog.getByRole("button", { name: "Reuse settings" }).click();
  const keep = page.getByRole("button", { name: "Keep the seed" });
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  // On phones, the field is collapsed.
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(page.getByRole("button", { name: /· Seed \d+$/ })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 720 });
  await studio.generate.click();
  const question = page.getByRole("dialog", { name: "You already have this picture" });
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: "Use another seed" }).click();
  await expect(studio.picture("once and for all")).toHaveCount(2);
  await expect(studio.balance).toHaveText("18 credits");
  await expect(keep).toHaveAttribute("aria-pressed", "false");
  await expect(studio.seed).toHaveValue("");
  await page.getByRole("button", { name: "Another seed" }).click();
  await expect(studio.seed).toHaveValue(/^\d+$/);
  await keep.click();
  await expect(studio.seed).toHaveValue("");
});

test("a negative prompt is offered if the model supports it, stored, sent and restored", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  const negative = page.getByRole("textbox", { name: "Negative prompt" });
  await expect(studio.model("plain")).toBeEnabled();
  await expect(negative).toHaveCount(0);
  await studio.model("talkative").check();
  await negative.fill("hat, ".repeat(401));
  await studio.prompt.fill("without a hat");
  await studio.generate.click();
  await expect(negative).toBeFocused();
  await expect(page.getByText("4 characters too many.")).toBeVisible();
  await negative.fill("a hat");
  await expect(page.getByText("too many.")).toHaveCount(0);
  // Input is stored a moment later, or when the page is closed.
  await page.reload();
  await expect(negative).toHaveValue("a hat");
  const sent = page.waitForRequest(
    (request) => request.method() === "POST" && !request.postDataJSON()?.dry_run,
  );
  await studio.generate.click();
  expect((await sent).postDataJSON()).toMatchObject({ prompt: "without a hat", negative_prompt: "a hat" });
  await studio.picture("without a hat").click();
  await expect(studio.dialog.locator("dd", { hasText: "a hat" })).toBeVisible();
  await page.keyboard.press("Escape");
  await negative.fill("");
  await studio.picture("without a hat").click();
  await studio.dialog.getByRole("button", { name: "Reuse settings" }).click();
  await expect(negative).toHaveValue("a hat");
  await studio.model("plain").check();
  await expect(negative).toHaveCount(0);
});

test("a hidden tab says in its title what is ready, until it is shown", async ({ page, context, server }) => {
  await newVisitor(server, context);
  await page.addInitScript(() => {
    const told: string[] = [];
    const asked: string[] = [];
    class Told {
      static permission = "denied";
      static requestPermission = async () => {
        asked.push(Told.permission);
        Told.permission = "granted";
      };
      constructor(_title: string, { body }: { body: string }) {
        // Chrome on Android does not allow pages to show notifications.
        if (body === "the sixth") throw new TypeError("Illegal constructor.");
        told.push(body);
      }
      close() {}
    }
    Object.assign(window, { Notification: Told, told, asked });
    ServiceWorkerRegistration.prototype.showNotification = async (_title, options) => {
      told.push(`${options?.body} by the worker`);
    };
  });
  await page.goto("/studio");
  const look = (visibility: "hidden" | "visible") =>
    page.evaluate((state) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
      Object.defineProperty(document, "hidden", { configurable: true, get: () => state === "hidden" });
      document.dispatchEvent(new Event("visibilitychange"));
    }, visibility);
  await expect(studioOf(page).generate).toBeEnabled();
  await look("hidden");
  await draw(page, "made in the meantime");
  await expect(page).toHaveTitle("(1) Picture ready");
  await look("visible");
  await expect(page).toHaveTitle(/^Studio/);

  await test.step("who has not decided is asked after the third picture, and told of the next", async () => {
    const studio = studioOf(page);
    const question = page.getByText("Get a notification when your pictures are ready?");
    const decide = (permission: string) =>
      page.evaluate((value) => Object.assign(Notification, { permission: value }), permission);
    await decide("default");
    await draw(page, "the second");
    await expect(studio.picture("the second")).toBeVisible();
    await expect(question).toHaveCount(0);
    await decide("denied");
    await draw(page, "the third");
    await expect(studio.picture("the third")).toBeVisible();
    await expect(question).toHaveCount(0);
    await decide("default");
    await draw(page, "the fourth");
    await expect(question).toBeVisible();
    expect(await page.evaluate("asked")).toEqual([]);
    await page.getByRole("button", { name: "Notify me" }).click();
    await expect.poll(() => page.evaluate("asked")).toEqual(["default"]);
    await look("hidden");
    await draw(page, "the fifth");
    await expect.poll(() => page.evaluate("told")).toEqual(["the fifth"]);
    await draw(page, "the sixth");
    await expect.poll(() => page.evaluate("told")).toEqual(["the fifth", "the sixth by the worker"]);
  });
});
