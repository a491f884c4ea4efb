import { enter, newAccount } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { checkPage } from "../support/check-page";
import { findFaults } from "../support/find-faults";
import { startReceiver, verified } from "../support/webhook-receiver";

test("a webhook is created, tested, inspected, replayed, disabled, enabled and deleted", async ({
  page,
  context,
  server,
}) => {
  let status = 500;
  const receiver = await startReceiver(() => ({ status, body: "what the receiver says" }));
  await server.command("setFarHosts", receiver.hosts);
  const person = await newAccount(server);
  await enter(context, server, person);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/settings/webhooks");
  await expect(page.getByText("No webhooks yet")).toBeVisible();
  expect(await findFaults(page)).toEqual([]);

  await page.getByRole("button", { name: "Add a webhook" }).click();
  const address = page.getByRole("textbox", { name: "URL" });
  await expect(address).toBeFocused();
  await page.keyboard.type("http://localhost:8080/");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The URL must be on a public host.")).toBeVisible();
  await expect(address).toBeFocused();
  await address.fill(receiver.url("/hook"));
  await page.getByRole("checkbox", { name: "credits.low" }).uncheck();
  await page.getByRole("button", { name: "Add webhook", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Your webhook’s secret" });
  const secret = await dialog.getByRole("textbox", { name: "Secret" }).inputValue();
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "I have copied it" }).click();

  const row = page
    .getByRole("listitem")
    .filter({ hasText: receiver.url("/hook") })
    .first();
  await row.getByRole("button", { name: "Send test" }).click();
  const deliveries = row.getByRole("region", { name: "Deliveries" });
  const delivery = deliveries.getByRole("listitem").first();
  await delivery.getByText("webhook.test").first().click();
  await expect(delivery.getByText("what the receiver says")).toBeVisible();
  await expect(delivery.getByText("500", { exact: true })).toBeVisible();
  status = 200;
  await delivery.getByRole("button", { name: "Replay" }).click();
  await expect(delivery.getByText("Delivered")).toBeVisible();
  for (const received of receiver.received) expect(verified(received, secret).type).toBe("webhook.test");
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
  expect(await findFaults(page)).toEqual([]);

  await row.getByRole("button", { name: "Disable" }).click();
  await expect(row.getByText("Disabled", { exact: true })).toBeVisible();
  await row.getByRole("button", { name: "Enable" }).click();
  await expect(row.getByText("Enabled", { exact: true })).toBeVisible();

  await page.getByRole("textbox", { name: "Credits" }).fill("0");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Please enter a whole number from 1 to 1,000,000.")).toBeVisible();
  await page.getByRole("textbox", { name: "Credits" }).fill("25");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. We will notify you when your balance falls below this.")).toBeVisible();
  await page.getByRole("button", { name: "Show the secret" }).click();
  await expect(page.getByRole("textbox", { name: "Secret" })).toHaveValue(/^whsec_/);

  await checkPage(page, "/settings/webhooks");
  await expect(page.getByRole("textbox", { name: "Credits" })).toHaveValue("25");
  await row.getByRole("button", { name: "Rotate secret" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Rotate secret" }).click();
  await expect(dialog.getByRole("textbox", { name: "Secret" })).not.toHaveValue(secret);
  await dialog.getByRole("button", { name: "I have copied it" }).click();
  await row.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete webhook" }).click();
  await expect(page.getByText("No webhooks yet")).toBeVisible();
  await receiver.stop();
});
