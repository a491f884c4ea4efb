import sharp from "sharp";
import { expect, test } from "../support/browser-test";
import { newVisitor, studioOf, submitByKey } from "../support/studio-visitor";

test("one's own pictures become references", async ({ page, context, server }) => {
  const visitor = await newVisitor(server, context);
  await submitByKey(server, visitor, "the first");
  await submitByKey(server, visitor, "the second");
  await page.goto("/studio");
  const studio = studioOf(page);
  const references = page.getByRole("list", { name: "References" });
  await studio.picture("the first").click();
  await studio.dialog.getByRole("button", { name: "Use as reference" }).click();
  await expect(references.getByRole("listitem")).toHaveCount(1);
  await studio.picture("the second").getByRole("img").dragTo(studio.prompt);
  await expect(references.getByRole("listitem")).toHaveCount(2);
  const first = references.getByRole("img", { name: "Reference 1" });
  const before = await first.getAttribute("src");
  await page.getByRole("button", { name: "Move reference 2 forward" }).click();
  expect(await first.getAttribute("src")).not.toBe(before);

  await test.step("one is cut and turned before it is sent, by the keys", async () => {
    const whole = await first.getAttribute("src");
    await page.getByRole("button", { name: "Crop and rotate reference 1" }).click();
    const said = studio.dialog.getByRole("status");
    await expect(said).toHaveText("1024 × 1024 of 1024 × 1024 pixels");
    await studio.dialog.getByRole("radio", { name: "2:3" }).check();
    await studio.dialog.getByRole("button", { name: "Right" }).click();
    await expect(said).toHaveText("683 × 1024 of 1024 × 1024 pixels");
    const frame = studio.dialog.getByRole("application", { name: /^Selection: 683 by 1024 pixels/ });
    await frame.press("Shift+ArrowLeft");
    await studio.dialog.getByRole("application").press("ArrowDown");
    await expect(said).toHaveText("672 × 1009 of 1024 × 1024 pixels");
    await studio.dialog.getByRole("button", { name: "Apply" }).click();
    await expect(studio.dialog).toHaveCount(0);
    await expect(first).not.toHaveAttribute("src", whole ?? "");
    const address = (await first.getAttribute("src"))?.replace(/\?.*/, "") ?? "";
    const { width, height } = await sharp(await (await context.request.get(address)).body()).metadata();
    expect({ width, height }).toEqual({ width: 672, height: 1009 });
  });
  await page.getByRole("button", { name: "Remove reference 1" }).click();
  await expect(references.getByRole("listitem")).toHaveCount(1);

  await page.evaluate(
    (address) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", address);
      document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
    },
    await studio
      .picture("the second")
      .getByRole("img")
      .evaluate((image) => (image as HTMLImageElement).src),
  );
  await expect(references.getByRole("listitem")).toHaveCount(2);

  await studio.model("any-references").check();
  await studio.prompt.fill("a garden with both");
  await studio.generate.click();
  await studio.picture("a garden with both").click();
  await expect(studio.dialog.getByRole("img", { name: /^Reference/ })).toHaveCount(2);

  await test.step("it is compared with what it was made from, and with others", async () => {
    await page.keyboard.press("c");
    const compared = page.getByRole("dialog", { name: "Compare" });
    const line = compared.getByRole("slider");
    await expect(line).toHaveAttribute("aria-valuetext", "50 % of Reference 1");
    await line.press("ArrowRight");
    await expect(line).toHaveAttribute("aria-valuetext", "51 % of Reference 1");
    const beside = compared.getByRole("list", { name: "Compared pictures" }).getByRole("img");
    await compared.getByRole("radio", { name: "Two" }).check();
    await expect(beside).toHaveCount(2);
    await compared.getByRole("button", { name: "Compare with the next one" }).click();
    await expect(beside.last()).toHaveAccessibleName("Reference 2");
    await compared.getByRole("button", { name: "Zoom in" }).click();
    for (const place of [0, 1]) await expect(beside.nth(place)).toHaveCSS("transform", /^matrix\(2\.5, /);
    await compared.getByRole("radio", { name: "Four" }).check();
    await expect(beside).toHaveCount(4);
    await page.goBack();
    await expect(compared).toHaveCount(0);
    await expect(studio.dialog).toHaveAccessibleName("a garden with both");
    await page.goBack();
    await expect(studio.dialog).toHaveCount(0);
    await expect(page).toHaveURL("/studio");
  });
});
