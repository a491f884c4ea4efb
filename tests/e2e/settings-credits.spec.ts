import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { callApi, draw, enter, newAccount } from "../support/browser-person";
import { expect, test } from "../support/browser-test";

test("the ledger shows charges and refunds, and the CSV adds up to the balance", async ({
  page,
  context,
  server,
}) => {
  const { email, key } = await newAccount(server, 30);
  await enter(context, server, { email });
  await draw(server, key, { prompt: '=1+1, "a girl"\nin the rain', model: "plain" });
  await draw(server, key, { prompt: "a girl who will not be drawn", model: "always-fails" });
  for (let i = 0; i < 2; i++) await draw(server, key, { prompt: `a girl, ${i}`, model: "costly" });
  const { credits_remaining } = await (await callApi(server, key, "/api/v1/credits")).json();
  expect(credits_remaining).toBe(23);
  expect(await server.command("ledgerFaults")).toEqual([]);

  await page.goto("/settings/credits");
  const balance = page.getByRole("main").locator("dl > div").filter({ hasText: "Balance" });
  await expect(balance).toContainText(String(credits_remaining));
  const ledger = page.getByRole("table", { name: "Credit transactions" });
  await expect(ledger.getByRole("row")).toHaveCount(7);
  const cells = (row: number) => ledger.getByRole("row").nth(row).getByRole("cell");
  await expect(cells(1).nth(3)).toHaveText(String(credits_remaining));
  await expect(cells(3)).toHaveText([/Refund:.*will not be drawn/s, /\d/, "+3", "29"]);
  await expect(cells(4)).toHaveText([/will not be drawn.*always-fails · Outside/s, /\d/, "−3", "26"]);
  await expect(cells(6)).toHaveText([/Credits/, /\d/, "+30", "30"]);

  await expect(page.locator(".recharts-bar-rectangle path").first()).toBeVisible();
  const sums = page.getByRole("table", { name: "Usage by model" });
  await expect(sums.getByRole("row").nth(1).getByRole("cell")).toHaveText(["costly", "2", "6"]);
  await page.getByText("By key").click();
  const byKey = page.getByRole("table", { name: "Usage by key" });
  await expect(byKey.getByRole("row").nth(1).getByRole("cell")).toHaveText(["Outside", "3", "7"]);

  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export as CSV" }).click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/^girlgenerator-credits-\d{4}-\d\d-\d\d\.csv$/);
  const file = readFileSync(await download.path(), "utf8");
  expect(file.startsWith("\ufefftime,")).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(file.slice(1), {
    header: true,
    newline: "\r\n",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.reduce((sum, row) => sum + Number(row.credits), 0)).toBe(credits_remaining);
  expect(data.map(({ kind }) => kind)).toEqual(["charge", "charge", "refund", "charge", "charge", "grant"]);
  expect(data[4]?.prompt).toBe(`'=1+1, "a girl"\nin the rain`);
});

test("the ledger continues on the next page, and belongs to the signed-in user", async ({
  page,
  context,
  server,
}) => {
  const { userId, email, key } = await newAccount(server, 1);
  for (let i = 1; i <= 55; i++) await server.command("grant", { userId, amount: i });
  await enter(context, server, { email });
  await page.goto("/settings/credits");
  const rows = page.getByRole("table", { name: "Credit transactions" }).getByRole("row");
  await expect(rows).toHaveCount(26);
  await page.getByRole("button", { name: "Show older" }).click();
  await expect(rows).toHaveCount(51);
  await page.getByRole("button", { name: "Show older" }).click();
  await expect(rows).toHaveCount(57);
  await expect(page.getByRole("button", { name: "Show older" })).toHaveCount(0);
  await expect(rows.nth(56)).toContainText("+1");

  const outside = await fetch(new URL("/settings/credits/export", server.url), { redirect: "manual" });
  expect(outside.status).toBe(307);
  expect(outside.headers.get("location")).toContain("/sign-in?next=%2Fsettings%2Fcredits");

  await test.step("a prompt too long for its row is cut at its end, in either direction of writing", async () => {
    await draw(server, key, { prompt: "فتاة ذات شعر أزرق بين أزهار الكرز في الليل", model: "plain" });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.reload();
    await expect(page.getByRole("link", { name: /^فتاة/ })).toHaveCSS("direction", "rtl");
  });
});
