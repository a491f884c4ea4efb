import type { Locator } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { newVisitor, studioOf } from "../support/studio-visitor";

const colourOf = (element: Locator, property: string) =>
  element.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

test("in forced colours all text, selections and controls are visible", async ({ page, context, server }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto("/");
  const word = page.locator("mark").first();
  expect(await colourOf(word, "color")).toBe(await colourOf(page.locator("body"), "color"));

  await newVisitor(server, context);
  await page.goto("/studio");
  const choice = (name: string) => page.locator("label").filter({ hasText: name });
  await expect(choice("From text")).toHaveCSS("outline-style", "solid");
  await expect(choice("From images")).toHaveCSS("outline-style", "none");
  await expect(studioOf(page).generate).toHaveCSS("border-top-style", "solid");
  const section = (name: string) => page.getByRole("banner").getByRole("link", { name, exact: true });
  await expect(section("Docs")).not.toHaveCSS("border-image-source", "none");
  await expect(section("Studio")).toHaveCSS("border-image-source", "none");
});
