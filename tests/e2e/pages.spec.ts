import { draw } from "../support/browser-person";
import { test } from "../support/browser-test";
import { checkPage } from "../support/check-page";
import { newVisitor } from "../support/studio-visitor";

/** All documentation pages consist of the same blocks, each of which occurs on one of these. */
const DOCS = ["/docs", "/docs/generate", "/docs/errors", "/docs/webhooks", "/docs/models", "/docs/mcp"];

const PAGES: { path: string; status?: number }[] = [
  { path: "/" },
  { path: "/pricing" },
  ...DOCS.map((path) => ({ path })),
  { path: "/changelog" },
  { path: "/policy" },
  { path: "/sign-in?error=EmailTaken" },
  { path: "/sign-up" },
  { path: "/nothing-here", status: 404 },
];

const SIGNED_IN = [
  "/studio",
  "/settings/api-keys",
  "/settings/webhooks",
  "/settings/credits",
  "/settings/account",
];

// Long pages take time.
test.describe.configure({ timeout: 240_000 });

for (const { path, status } of PAGES) {
  test(`${path} is accessible and free of errors`, ({ page }) => checkPage(page, path, status));
}

test("pages for signed-in users are accessible and free of errors", async ({ page, context, server }) => {
  const { key } = await newVisitor(server, context);
  await checkPage(page, "/studio");
  await draw(server, key, { prompt: "a picture to look at", model: "sketch" });
  for (const path of SIGNED_IN) await checkPage(page, path);
});
