import { GenerateBody } from "@/lib/contract/generate";
import { ERROR_CODES } from "@/lib/errors";
import { expect, test } from "../support/browser-test";

test.beforeEach(async ({ page }) => {
  await page.goto("/docs");
});

test("the code has the reader's own host", async ({ page, baseURL }) => {
  const code = page.locator("pre");
  await expect(code.filter({ hasText: `curl -X POST ${baseURL}/api/v1/generate` }).first()).toBeVisible();
  await expect(code.filter({ hasText: "girlgenerator.app" })).toHaveCount(0);
});

test("a language that is chosen once is chosen everywhere", async ({ page, baseURL }) => {
  const credits = page.getByRole("region", { name: "Read the balance" });
  await page.getByRole("region", { name: "Generate an image" }).getByText("JavaScript").click();
  await expect(credits.locator("pre").first()).toContainText(`fetch("${baseURL}/api/v1/credits", {`);
  await credits.getByText("Python").click();
  await expect(credits.locator("pre").first()).toContainText("requests.get(");
});

test("code is copied", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page
    .getByRole("region", { name: "List the models" })
    .getByRole("button", { name: "Copy cURL" })
    .click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`curl ${baseURL}/api/v1/models`);
});

test("every error has an anchor", async ({ page }) => {
  for (const code of ERROR_CODES) {
    await page.goto(`/docs#error-${code}`);
    await expect(page.locator(`#error-${code}`)).toContainText(code);
    await expect(page.locator(`#error-${code}`)).toBeInViewport();
  }
});

test("every field of a task's submission is listed", async ({ page }) => {
  for (const field of Object.keys(GenerateBody.shape)) {
    await expect(page.locator(`#generate-${field}`)).toContainText(field);
  }
});

test("the contents lead to their parts and follow the reader", async ({ page }) => {
  const contents = page.getByRole("navigation", { name: "On this page" });
  await contents.getByRole("link", { name: "Limits" }).click();
  await expect(page).toHaveURL(/#limits$/);
  await expect(page.getByRole("heading", { name: "Limits" })).toBeInViewport();
  await expect(contents.getByRole("link", { name: "Limits" })).toHaveAttribute("aria-current", "location");
});

test("every link within the page leads somewhere", async ({ page }) => {
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .map((link) => link.hash.slice(1))
      .filter((id) => document.getElementById(id) === null),
  );
  expect(dead).toEqual([]);
});

test("the same is there as OpenAPI", async ({ request, baseURL }) => {
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
