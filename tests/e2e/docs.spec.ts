import { GenerateBody } from "@/lib/contract/generate";
import { ERROR_CODES } from "@/lib/errors";
import { enter, newAccount } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { collectComplaints } from "../support/check-page";

test("code is copied, and a whole page as Markdown", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto("/docs/models");
  await page
    .getByRole("region", { name: "List the models" })
    .getByRole("button", { name: "Copy cURL" })
    .click();
  await expect.poll(copied).toBe(`curl ${baseURL}/api/v1/models`);
  await page.getByRole("button", { name: "Copy page as Markdown" }).click();
  await expect.poll(copied).toMatch(/^# Models\n/);
  await page.getByRole("link", { name: "View as Markdown" }).click();
  await expect(page).toHaveURL("/docs/models.md");
});

test("every error has an anchor, which old links find, too", async ({ page }) => {
  await page.goto("/docs/errors");
  const texts = await page
    .locator("[id^=error-]")
    .evaluateAll((all) => Object.fromEntries(all.map(({ id, textContent }) => [id, textContent])));
  for (const code of ERROR_CODES) expect(texts[`error-${code}`]).toContain(code);
  for (const [anchor, address] of [
    ["error-payload_too_large", "/docs/errors#error-payload_too_large"],
    ["generate-seed", "/docs/generate#generate-seed"],
    ["limits", "/docs/rate-limits#limits"],
  ] as const) {
    // Otherwise, the page that is there would only scroll.
    await page.goto("about:blank");
    await page.goto(`/docs#${anchor}`);
    await expect(page).toHaveURL(address);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
  }
});

test("a browser gets a page, others Markdown, and both vary by Accept", async ({ request }) => {
  const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
  const answer = await request.get("/docs/errors", { headers: { accept } });
  expect(answer.headers()["content-type"]).toBe("text/html; charset=utf-8");
  expect(answer.headers().vary).toMatch(/, Accept,/);
  const markdown = await request.get("/docs/errors", { headers: { accept: "text/markdown" } });
  expect(await markdown.text()).toMatch(/^# Errors\n/);
  expect(
    (await request.get("/docs/errors", { headers: { accept: "*/*" } })).headers()["content-type"],
  ).toMatch("text/html");
});

test("samples contain the requested host; the table of contents leads from page to page and follows scrolling", async ({
  page,
  baseURL,
}) => {
  await page.goto("/docs");
  const code = page.locator("pre");
  await expect(code.filter({ hasText: `curl -X POST ${baseURL}/api/v1/generate` }).first()).toBeVisible();
  await expect(code.filter({ hasText: "girlgenerator.app" })).toHaveCount(0);
  await expect(code.filter({ hasText: "Authorization: Bearer YOUR_API_KEY" }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const contents = page.getByRole("navigation", { name: "Documentation" });
  await contents.getByRole("link", { name: "Rate limits", exact: true }).click();
  await expect(page).toHaveURL("/docs/rate-limits");
  await expect(page).toHaveTitle(/^Rate limits/);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/docs\/rate-limits$/);
  await expect(contents.getByRole("link", { name: "Rate limits", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  const part = contents.getByRole("link", { name: "Sizes and other limits" });
  await part.click();
  await expect(page).toHaveURL(/#other-bounds$/);
  await expect(part).toHaveAttribute("aria-current", "location");
  const pager = page.getByRole("navigation", { name: "Previous and next page" });
  await pager.getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Errors");
});

test("on a phone the table of contents is a menu that closes on the chosen page", async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/docs");
  await page.getByText("Contents: API documentation").click();
  await page.getByRole("link", { name: "Webhooks", exact: true }).click();
  await expect(page.getByText("Contents: Webhooks")).toBeVisible();
  await expect(page.getByRole("link", { name: "Pagination", exact: true })).toBeHidden();

  await test.step("no page is wider than it, even with text twice as large", async () => {
    const sitemap = await (await request.get("/sitemap.xml")).text();
    const paths = [...sitemap.matchAll(/<loc>[^<]*(\/docs[^<]*)<\/loc>/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(15);
    const widths = await page.evaluate(async (paths) => {
      const widths: [string, number][] = [];
      document.documentElement.style.fontSize = "200%";
      for (const path of paths) {
        const html = await (await fetch(path)).text();
        const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
        if (main) document.querySelector("main")?.replaceWith(main);
        widths.push([path, document.documentElement.scrollWidth]);
      }
      return widths;
    }, paths);
    expect(widths).toEqual(paths.map((path) => [path, 360]));
  });
});

test("a search by keyboard finds fields, errors and sections", async ({ page }) => {
  await page.goto("/docs");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+k");
  const search = page.getByRole("combobox", { name: "Search terms" });
  await expect(search).toBeFocused();
  await search.fill("negative promt");
  await expect(page.getByRole("option").first()).toContainText("negative_prompt");
  await expect(search).toHaveAttribute("aria-activedescendant", /-0$/);
  await search.fill("send twice idempotency");
  await expect(page.getByRole("option").first()).toContainText("Idempotency");
  await search.fill("zzzqqq");
  await expect(page.getByText("Nothing found")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Search the documentation" })).toBeFocused();
  await page.keyboard.press("Control+k");
  await search.fill("payload too large");
  await page.keyboard.press("ArrowDown");
  await expect(search).toHaveAttribute("aria-activedescendant", /-1$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/docs/errors#error-payload_too_large");
  await expect(page.locator("#error-payload_too_large")).toBeInViewport();
});

test("an endpoint is tried with a key that stays in memory, and its cost is shown first", async ({
  page,
  server,
}) => {
  const complaints = collectComplaints(page);
  const { key } = await newAccount(server, 20);
  await page.goto("/docs/generate");
  await test.step("every field of a submission is listed", async () => {
    for (const field of Object.keys(GenerateBody.shape))
      await expect(page.locator(`#generate-${field}`)).toContainText(field);
  });
  await page.getByRole("button", { name: "Try it: Generate an image" }).click();
  const form = page.getByRole("form", { name: "Try it: Generate an image" });
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form.getByText("Enter a key.")).toBeVisible();
  await form.getByLabel("API key").fill(key);
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form.getByRole("status").filter({ hasText: "Answered with 200" })).toBeVisible();
  await expect(form.locator("pre").first()).toContainText("x-request-id: ");
  await expect(form.locator("pre").first()).toContainText('ratelimit: "read"');
  await expect(form.locator("pre").last()).toContainText('"credits_remaining": 20');

  await form.getByLabel("Dry run (dry_run)").uncheck();
  await expect(form.getByText("takes 1 credit from the key’s balance")).toBeVisible();
  await form.getByRole("button", { name: "Send, for 1 credit" }).click();
  await expect(form.getByRole("status").filter({ hasText: "Answered with 201" })).toBeVisible();
  await expect(form.locator("pre").last()).toContainText('"credits_remaining": 19');

  await form.getByRole("textbox", { name: "Body" }).fill("{");
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form.getByText("This is not JSON")).toBeVisible();

  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept + (await page.context().cookies()).map(({ value }) => value).join()).not.toContain(key);
  await page.reload();
  await page.getByRole("button", { name: "Try it: Generate an image" }).click();
  await expect(form.getByLabel("API key")).toHaveValue("");
  expect(complaints).toEqual([]);
});

test("a language chosen once applies everywhere; a signed-in reader tries endpoints with the session", async ({
  page,
  context,
  server,
}) => {
  await enter(context, server, await newAccount(server, 7));
  await page.goto("/docs/credits");
  const code = page.getByRole("region", { name: "Read the balance" }).locator("pre").first();
  await page.getByRole("region", { name: "Read the ledger" }).getByText("JavaScript").click();
  await expect(code).toContainText(`fetch("${server.url}/api/v1/credits", {`);
  await page.getByRole("region", { name: "Read the balance" }).getByText("Python").click();
  await expect(code).toContainText("requests.get(");
  await page.getByRole("button", { name: "Try it: Read the balance" }).click();
  const form = page.getByRole("form", { name: "Try it: Read the balance" });
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form.locator("pre").last()).toContainText('"credits_remaining": 7');
});

test("the API is also available as OpenAPI", async ({ request, baseURL }) => {
  const response = await request.get("/api/openapi.json");
  expect(response.ok()).toBe(true);
  const document = await response.json();
  expect(document.servers).toMatchObject([{ url: baseURL }]);
  const { post } = document.paths["/api/v1/generate"];
  const { GenerateRequest } = document.components.schemas;
  expect(Object.keys(GenerateRequest.properties)).toEqual(Object.keys(GenerateBody.shape));
  expect(Object.keys(post.responses)).toEqual([
    "200",
    "201",
    "400",
    "401",
    "403",
    "408",
    "409",
    "413",
    "422",
    "429",
    "500",
    "503",
    "default",
  ]);
  const upload = document.paths["/api/v1/uploads"].post;
  expect(Object.keys(upload.requestBody.content)).toContain("multipart/form-data");
  expect(Object.keys(upload.responses)).toEqual(
    expect.arrayContaining(["201", "401", "408", "409", "413", "422", "429", "500", "503"]),
  );
  expect(Object.keys(post.responses["429"].headers)).toEqual(
    expect.arrayContaining(["X-Request-Id", "RateLimit", "RateLimit-Policy", "Retry-After"]),
  );
  expect(Object.keys(post.responses["201"].headers)).toContain("Location");
  const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
  for (const reference of new Set(references)) {
    expect(document.components.schemas).toHaveProperty(reference.replace("#/components/schemas/", ""));
  }
});
