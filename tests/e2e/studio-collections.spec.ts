import { expect, test } from "../support/browser-test";
import { newVisitor, studioOf, submitByKey } from "../support/studio-visitor";

const PROMPTS = ["the first", "the second", "the third"];

test("pictures are added to collections; one is opened by its URL, emptied and deleted without losing any", async ({
  page,
  context,
  server,
}) => {
  const visitor = await newVisitor(server, context);
  for (const prompt of PROMPTS) await submitByKey(server, visitor, prompt);
  await page.goto("/studio");
  const studio = studioOf(page);
  const bar = page.getByRole("region", { name: "Selected pictures" });
  const dialog = page.getByRole("dialog");
  const listed = dialog.getByRole("list", { name: "Your collections" });
  await expect(studio.picture("the first")).toBeVisible();

  await test.step("two at once, from the selection bar, into a new one", async () => {
    await page.getByRole("button", { name: "Select", exact: true }).click();
    for (const prompt of ["the first", "the second"]) await studio.picture(prompt).click();
    await bar.getByRole("button", { name: "Add to collection" }).click();
    await dialog.getByRole("textbox", { name: "New collection" }).fill("Heroines");
    await page.keyboard.press("Enter");
    await expect(page.getByText("2 pictures are in “Heroines”.")).toBeVisible();
    await bar.getByRole("button", { name: "Stop selecting" }).click();
  });

  await test.step("one more by a key, which shows where it is, and as the cover of another", async () => {
    await studio.picture("the third").focus();
    await page.keyboard.press("a");
    await listed.getByRole("button", { name: /^Heroines/ }).click();
    await expect(listed.getByRole("button", { name: /^Heroines 3 pictures/, pressed: true })).toBeVisible();
    await dialog.getByRole("textbox", { name: "New collection" }).fill("Heroines");
    await page.keyboard.press("Enter");
    await expect(dialog).toContainText("You already have a collection with this name.");
    await dialog.getByRole("textbox", { name: "New collection" }).fill("Others");
    await page.keyboard.press("Enter");
    await listed.getByRole("button", { name: "Use as the cover of Others" }).click();
    await expect(
      listed.getByRole("button", { name: "Use as the cover of Others", pressed: true }),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(studio.picture("the third")).toBeFocused();
  });

  await test.step("it is opened, and stands in the address", async () => {
    await page.getByRole("button", { name: "Collections", exact: true }).first().click();
    await listed.getByRole("button", { name: /^Others 1 picture/ }).click();
    await expect(studio.picture("the first")).toHaveCount(0);
    await expect(page).toHaveURL(/\/studio\?collection=col_/);
    await page.reload();
    await expect(page.getByRole("button", { name: "Collection: Others" })).toBeVisible();
    await expect(studio.picture("the third")).toBeVisible();
    await expect(studio.picture("the first")).toHaveCount(0);
    await page.goBack();
    await expect(studio.picture("the first")).toBeVisible();
    await page.goForward();
    await expect(studio.picture("the first")).toHaveCount(0);
  });

  await test.step("what is taken out goes, with a way back", async () => {
    await page.getByRole("button", { name: "Select", exact: true }).click();
    await studio.picture("the third").click();
    await bar.getByRole("button", { name: "Take out" }).click();
    await expect(studio.picture("the third")).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(studio.picture("the third")).toBeVisible();
    await page.getByRole("button", { name: "Stop selecting" }).click();
  });

  await test.step("renamed and deleted, all pictures stay", async () => {
    await page.getByRole("button", { name: "Collection: Others" }).click();
    await listed.getByRole("button", { name: "Rename Others" }).click();
    await listed.getByRole("textbox", { name: "New name" }).fill("Villains");
    await page.keyboard.press("Enter");
    await listed.getByRole("button", { name: "Delete Villains" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await expect(listed.getByRole("listitem")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/studio");
    for (const prompt of PROMPTS) await expect(studio.picture(prompt)).toBeVisible();
  });
});
