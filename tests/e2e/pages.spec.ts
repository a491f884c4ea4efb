import { test } from "../support/browser-test";
import { checkPage } from "../support/check-page";

const PAGES: { path: string; status?: number }[] = [
  { path: "/" },
  { path: "/pricing" },
  { path: "/docs" },
  { path: "/sign-in?error=EmailTaken" },
  { path: "/sign-up" },
  { path: "/nothing-here", status: 404 },
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const { path, status } of PAGES) {
        test(`${path} is in order`, ({ page }) => checkPage(page, path, status));
      }
    });
  }
}
