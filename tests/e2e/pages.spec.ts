import { draw } from "../support/browser-person";
import { test } from "../support/browser-test";
import { checkPage } from "../support/check-page";
import { newVisitor } from "../support/studio-visitor";

const PAGES: { path: string; status?: number }[] = [
  { path: "/" },
  { path: "/pricing" },
  { path: "/docs" },
  { path: "/policy" },
  { path: "/sign-in?error=EmailTaken" },
  { path: "/sign-up" },
  { path: "/nothing-here", status: 404 },
];

const SIGNED_IN = ["/studio", "/settings/api-keys", "/settings/credits", "/settings/account"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const { path, status } of PAGES) {
        test(`${path} is in order`, ({ page }) => checkPage(page, path, status));
      }
      test("what one sees when one is signed in is in order", async ({ page, context, server }) => {
        const { key } = await newVisitor(server, context);
        for (const path of SIGNED_IN) await checkPage(page, path);
        await draw(server, key, { prompt: "a picture to look at", model: "sketch" });
        for (const path of SIGNED_IN) await checkPage(page, path);
      });
    });
  }
}
