import { expect, test } from "../support/browser-test";
import { FAR_ADDRESS } from "../support/far-network";
import { startFarServer } from "../support/far-server";
import { findFaults } from "../support/find-faults";
import { plain } from "../support/pictures";
import { bring, holdUploads, photo, referencesOf } from "../support/references-form";
import { openStudio } from "../support/studio-visitor";

test("files become references: chosen, dropped and pasted", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  const references = referencesOf(page);
  // Within the form, it would be below the gallery's pictures.
  const veil = page.locator("body > div", { hasText: "Drop it to start from it" });
  await expect(async () => {
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["?"], "dragged.png", { type: "image/png" }));
      document.body.dispatchEvent(new DragEvent("dragenter", { bubbles: true, dataTransfer }));
    });
    await expect(veil).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await bring(page.locator("body"), "drop", await photo("dropped.jpg"));
  await expect(veil).toHaveCount(0);
  await expect(references.image(1)).toBeVisible();
  await bring(studio.prompt, "paste", await photo("pasted.jpg", "#4060c0"));
  await expect(references.image(2)).toBeVisible();
  await references.picker.setInputFiles([await photo("chosen.jpg"), await photo("chosen too.jpg")]);
  await expect(references.image(4)).toBeVisible();
  await expect(references.items).toHaveCount(4);

  await page.reload();
  await expect(references.image(4)).toBeVisible();
  await studio.model("any-references").check();
  await studio.prompt.fill("all of them in one room");
  await studio.generate.click();
  await studio.picture("all of them in one room").click();
  await expect(studio.dialog.getByRole("img", { name: /^Reference/ })).toHaveCount(4);
  await expect(studio.dialog.getByText("864 × 1152 (auto)")).toBeVisible();
});

test("a running upload is waited for, and can be stopped", async ({ page, context, server }) => {
  const studio = await openStudio(page, context, server);
  const references = referencesOf(page);
  const letGo = await holdUploads(page);
  await studio.prompt.fill("a cat with one of the two");
  await studio.model("any-references").check();
  await bring(page.locator("body"), "drop", await photo("stays.jpg"));
  await bring(page.locator("body"), "drop", await photo("goes.jpg"));
  await expect(page.getByRole("progressbar", { name: "Uploading stays.jpg" })).toBeVisible();
  await expect(studio.generate).toHaveAttribute("aria-disabled", "true");
  await studio.prompt.press("Control+Enter");
  await page.getByRole("button", { name: "Stop uploading goes.jpg" }).click();
  await expect(references.items).toHaveCount(1);
  letGo();
  await expect(references.image(1)).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(studio.generate).not.toHaveAttribute("aria-disabled");
  await studio.generate.click();
  await expect(studio.picture("a cat with one of the two")).toHaveCount(1);
});

test("a file that cannot be a reference is reported beside the references", async ({
  page,
  context,
  server,
}) => {
  const studio = await openStudio(page, context, server);
  const references = referencesOf(page);
  await bring(page.locator("body"), "drop", { ...(await photo("notes.txt")), mimeType: "text/plain" });
  await expect(references.faults).toHaveText("notes.txt is not a PNG, JPEG, WebP, AVIF or GIF image.");
  // Chosen by the test, the large one would travel to the browser as text.
  await references.picker.evaluate((picker: HTMLInputElement) => {
    const data = new DataTransfer();
    const png = { type: "image/png" };
    data.items.add(new File([new Uint8Array(10 * 1024 * 1024 + 1)], "huge.png", png));
    data.items.add(new File(["hello"], "false.png", png));
    picker.files = data.files;
    picker.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(references.faults.getByRole("listitem")).toHaveText([
    "huge.png is larger than 10 MB.",
    "false.png was not accepted. The file is not a PNG, JPEG, WebP, AVIF or GIF image.",
  ]);
  await context.setOffline(true);
  await bring(page.locator("body"), "drop", await photo("later.jpg"));
  await expect(references.faults).toHaveText(
    "later.jpg could not be uploaded. Check your connection and add it again.",
  );
  await context.setOffline(false);
  await expect(references.items).toHaveCount(0);

  const many = await Promise.all(Array.from({ length: 9 }, (_, place) => photo(`${place + 1}.jpg`)));
  await references.picker.setInputFiles(many);
  await expect(references.faults).toHaveText("9.jpg was not added: the model takes no more references.");
  await expect(references.image(8)).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose pictures" })).toBeDisabled();
  await studio.model("one-reference").check();
  await expect(references.faults).toContainText("one-reference accepts at most one reference. Remove 7");
});

/** Opens the studio at references by URL, with a host `pictures.example` that responds like this. */
async function openByUrl(
  [page, context, server]: Parameters<typeof openStudio>,
  respond: Parameters<typeof startFarServer>[0],
) {
  const far = await startFarServer(respond);
  await server.command("setFarHosts", {
    hosts: { "pictures.example": [[FAR_ADDRESS]] },
    ports: { [FAR_ADDRESS]: far.port },
  });
  const studio = await openStudio(page, context, server);
  await page.getByText("From images", { exact: true }).click();
  await page.getByText("By URL").click();
  return { studio, references: referencesOf(page), far };
}

test("the URL of an external picture becomes a reference and stays one", async ({
  page,
  context,
  server,
}) => {
  const picture = await plain(640, 360).png().toBuffer();
  const { studio, references, far } = await openByUrl([page, context, server], (_, response) =>
    response.end(picture),
  );
  await references.address.fill("pictures.example/a.png");
  await references.address.press("Enter");
  await expect(page.getByText("A URL starts with https:// or http://.")).toBeVisible();
  await references.address.fill(`https://pictures.example/${"a".repeat(2_048)}`);
  await references.address.press("Enter");
  await expect(page.getByText("A URL can have at most 2,048 characters.")).toBeVisible();
  await references.address.fill("http://pictures.example/a.png?size=2");
  await references.address.press("Enter");
  await expect(page.getByRole("img", { name: "Reference 1, from pictures.example" })).toBeVisible();
  await expect(references.address).toHaveValue("");
  await page.locator("body").evaluate((body) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "https://localhost/b.png");
    body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
  });
  await expect(references.items).toHaveCount(2);
  await studio.model("any-references").check();
  await studio.prompt.fill("a house from afar");
  await studio.generate.click();
  await expect(page.getByText("Reference 2 must be on a public host.")).toBeVisible();
  await page.getByRole("button", { name: "Remove reference 2" }).click();
  await page.reload();
  await studio.generate.click();
  await studio.picture("a house from afar").click();
  await expect(studio.dialog.getByText("1280 × 720 (auto)")).toBeVisible();
  await expect(studio.dialog.getByRole("img", { name: "Reference 1, from pictures.example" })).toBeVisible();
  await studio.dialog.getByRole("button", { name: "Get code" }).click();
  await expect(studio.dialog.getByText("http://pictures.example/a.png?size=2").first()).toBeVisible();
  await studio.dialog.getByRole("button", { name: "Reuse settings" }).click();
  await expect(references.items).toHaveCount(1);
  await expect(references.image(1)).toBeVisible();
  await far.stop();
});

test("a task that failed because of its reference can be changed", async ({ page, context, server }) => {
  const { studio, references, far } = await openByUrl([page, context, server], (_, response) =>
    response.writeHead(404).end(),
  );
  await references.address.fill("http://pictures.example/gone.png");
  await references.address.press("Enter");
  await studio.prompt.fill("from nowhere");
  await studio.generate.click();
  const card = studio.card("from nowhere");
  await expect(card).toContainText("Reference 1 could not be fetched");
  await expect(card.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.getByRole("button", { name: "Remove reference 1" }).click();
  await card.getByRole("button", { name: "Edit" }).click();
  await expect(references.items).toHaveCount(1);
  await far.stop();
});

test("references are accessible, light on a phone and dark on a desktop", async ({
  page,
  context,
  server,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 360, height: 900 });
  await openStudio(page, context, server);
  const references = referencesOf(page);
  await bring(page.locator("body"), "drop", await photo("a.jpg"));
  await expect(references.image(1)).toBeVisible();
  await page.locator("body").evaluate((body) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "https://a-long-name.pictures-of-everything.example/b.png");
    body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
  });
  await expect(references.image(2)).toBeVisible();
  for (const [colorScheme, width] of [
    ["light", 360],
    ["dark", 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow, `pixels beyond a window of ${width}`).toBeLessThanOrEqual(0);
    // Without toasts, whose contrast is too low while they fade in.
    expect(await findFaults(page, { exclude: "[data-sonner-toaster]" }), `${colorScheme}, ${width}`).toEqual(
      [],
    );
  }
});
