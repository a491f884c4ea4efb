import type { Page } from "@playwright/test";
import { draw } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { newVisitor, studioOf } from "../support/studio-visitor";

/** Opens a page whose scripts arrive when the test says so. */
async function goWithoutScripts(page: Page, address: string): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route("**/_next/static/**", async (route) => {
    if (route.request().resourceType() === "script") await held.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return held.resolve;
}

/** Presses an element once React is listening but has not hydrated it, which the press triggers. */
async function pressAtWaking(page: Page, selector: string): Promise<void> {
  await page.addInitScript((selector) => {
    const { addEventListener } = document;
    const press = () => {
      const control = document.querySelector(selector);
      if (control) control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      else requestAnimationFrame(press);
    };
    document.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      addEventListener.apply(document, args);
      if (args[0] !== "click") return;
      document.addEventListener = addEventListener;
      setTimeout(press);
    };
  }, selector);
}

test("a menu pressed before the page's scripts have run opens", async ({ page }) => {
  const arrive = await goWithoutScripts(page, "/pricing");
  await page.getByRole("button", { name: "Theme" }).click();
  arrive();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveClass(/dark/);
});

test("a dialog requested before the page's scripts have run opens", async ({ page, context, server }) => {
  await newVisitor(server, context);
  const arrive = await goWithoutScripts(page, "/settings/api-keys");
  await page.getByRole("button", { name: "Create a key" }).click();
  arrive();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a picture pressed before the studio's scripts have run opens", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await draw(server, visitor.key, { prompt: "pressed too soon", model: "plain" });
  const studio = studioOf(page);
  const arrive = await goWithoutScripts(page, "/studio");
  await studio.picture("pressed too soon").click();
  arrive();
  await expect(studio.dialog).toHaveAccessibleName("pressed too soon");
});

test("a language chosen before the page's scripts have run is shown", async ({ page }) => {
  const arrive = await goWithoutScripts(page, "/docs");
  const python = page.getByRole("radio", { name: "Python" }).first();
  await python.check();
  arrive();
  await expect(page.getByText("import requests").first()).toBeVisible();
  await expect(python).toBeChecked();
});

test("an account requested twice before the page's scripts have run is created once", async ({ page }) => {
  const arrive = await goWithoutScripts(page, "/sign-up");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  await page.getByLabel("E-mail").fill(`twice-${Date.now()}@example.com`);
  await page.getByRole("textbox", { name: "Password" }).fill("seven purple ladders sing");
  await page.getByRole("button", { name: "Create account" }).dblclick();
  await expect(page).toHaveURL("/studio");
  expect(sent).toHaveLength(1);
  arrive();
});

test("a menu pressed before the page's scripts have run ignores letters typed afterwards", async ({
  page,
}) => {
  const arrive = await goWithoutScripts(page, "/sign-up");
  await page.getByRole("button", { name: "Theme" }).click();
  const email = page.getByLabel("E-mail");
  await email.pressSequentially("ada");
  arrive();
  // The counter works once the scripts have run.
  await expect(async () => {
    await page.getByRole("textbox", { name: "Password" }).fill("");
    await page.getByRole("textbox", { name: "Password" }).fill("word");
    await expect(page.getByText("8 more characters to go.")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("menu")).toHaveCount(0);
  await email.press("s");
  await expect(email).toHaveValue("adas");
});

test("a button pressed while the page's scripts start is pressed once", async ({ page }) => {
  await pressAtWaking(page, "[aria-label='Show password']");
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Hide password" })).toBeVisible();
});

test("a language chosen while the page's scripts start is shown", async ({ page }) => {
  await pressAtWaking(page, "[type=radio][value=Python]");
  await page.goto("/docs");
  await expect(page.getByText("import requests").first()).toBeVisible();
});
