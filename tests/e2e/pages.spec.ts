import { draw } from "../support/browser-person";
import { test } from "../support/browser-test";
import { checkPage } from "../support/check-page";
import { DOCS_LOOKED_AT } from "../support/docs-looked-at";
import { newVisitor } from "../support/studio-visitor";

const PAGES: { path: string; status?: number }[] = [
  { path: "/" },
  { path: "/pricing" },
  { path: "/changelog" },
  { path: "/policy" },
  { path: "/sign-in?error=EmailTaken" },
  { path: "/sign-up" },
  { path: "/nothing-here", status: 404 },
];

const SIGNED_IN = ["/studio", "/settings/api-keys", "/settings/credits", "/settings/account"];

// Long pages take time.
test.describe.configure({ timeout: 240_000 });

// One after the other in one window, whose process has then compiled what all of them run.
test("pages for everyone are accessible and free of errors", async ({ page }) => {
  for (const { path, status } of PAGES) await test.step(path, () => checkPage(page, path, status));
});

test("the documentation is accessible and free of errors", async ({ page }) => {
  for (const path of DOCS_LOOKED_AT) await test.step(path, () => checkPage(page, path));
});

test("pages for signed-in users are accessible and free of errors", async ({ page, context, server }) => {
  const { key } = await newVisitor(server, context);
  await test.step("a studio without pictures", () => checkPage(page, "/studio"));
  await draw(server, key, { prompt: "a picture to look at", model: "sketch" });
  for (const path of SIGNED_IN) await test.step(path, () => checkPage(page, path));
});
