import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { newVisitor } from "../support/studio-visitor";

/** Goes to a page whose scripts arrive when the test says so. */
async function goWithoutScripts(page: Page, address: string): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route("**/_next/static/**", async (route) => {
    if (route.request().resourceType() === "script") await held.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return held.resolve;
}

/** Presses what a page has in the moment at which React listens, but has not gone through the page: a press makes it. */
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

test("a menu that is pressed before the page's scripts have run opens", async ({ page }) => {
  const arrive = await goWithoutScripts(page, "/pricing");
  await page.getByRole("button", { name: "Theme" }).click();
  arrive();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveClass(/dark/);
});

test("a dialog that is asked for before the page's scripts have run opens", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  const arrive = await goWithoutScripts(page, "/settings/api-keys");
  await page.getByRole("button", { name: "Create a key" }).click();
  arrive();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a language that is chosen before the page's scripts have run is shown", async ({ page }) => {
  const arrive = await goWithoutScripts(page, "/docs");
  const python = page.getByRole("radio", { name: "Python" }).first();
  await python.check();
  arrive();
  await expect(page.getByText("import requests").first()).toBeVisible();
  await expect(python).toBeChecked();
});

test("a button that is pressed while the page's scripts begin to run is pressed once", async ({ page }) => {
  await pressAtWaking(page, "[aria-label='Show password']");
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Hide password" })).toBeVisible();
});

test("a language that is chosen while the page's scripts begin to run is shown", async ({ page }) => {
  await pressAtWaking(page, "[type=radio][value=Python]");
  await page.goto("/docs");
  await expect(page.getByText("import requests").first()).toBeVisible();
});
