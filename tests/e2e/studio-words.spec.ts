import { expect, test } from "../support/browser-test";
import { draw, newVisitor, studioOf } from "../support/studio-visitor";

test("the form says before the click what will be drawn and what will not", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.goto("/studio");
  const studio = studioOf(page);
  await studio.model("sketch").check();
  await studio.prompt.pressSequentially("a girl with a Flugelhorn-Wibble");
  await expect(page.getByText("Not drawn by this model: Flugelhorn, Wibble")).toBeVisible();
  const underlined = page.locator("form [data-drawn]");
  await expect(underlined).toHaveText(["girl"]);
  await studio.prompt.fill("a girl with a fan");
  await expect(page.getByText("Not drawn by this model")).toHaveCount(0);
  await test.step("of a template every alternative, where it stands", async () => {
    await studio.prompt.fill("a {cat|Wibble|dog} with a fan");
    await expect(underlined).toHaveText(["cat", "dog", "fan"]);
    await expect(page.getByText("Not drawn by this model: Wibble")).toBeVisible();
  });
  await test.step("the lines are beneath their words, also once the text is scrolled", async () => {
    await studio.prompt.fill(
      "a girl with a fan,\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\na cat",
    );
    await expect(underlined).toHaveText(["girl", "fan", "cat"]);
    await studio.prompt.press("Control+End");
    const field = await studio.prompt.boundingBox();
    const line = await underlined.last().boundingBox();
    const fromBelow = (field?.y ?? 0) + (field?.height ?? 0) - (line?.y ?? 0) - (line?.height ?? 0);
    expect(fromBelow).toBeGreaterThan(0);
    expect(fromBelow).toBeLessThan(24);
  });
  await studio.prompt.fill("a hentai scene");
  await expect(page.getByText(/^Refused: the prompt breaks the rule/)).toBeVisible();
  await expect(studio.balance).toHaveText("20 credits");
});

test("words are added to the prompt and removed again, by keyboard and on a phone, also after a picture", async ({
  page,
  context,
  server,
}) => {
  await newVisitor(server, context);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/studio");
  const studio = studioOf(page);
  const { prompt } = studio;
  await page.getByRole("button", { name: /^From text/ }).click();
  await draw(page, "a girl");
  await expect(studio.picture("a girl")).toBeVisible();
  const about = (name: string) => page.getByRole("button", { name, exact: true });
  const silver = about("silver hair");
  await about("Hair").press("Enter");
  await silver.press("Enter");
  await expect(prompt).toHaveValue("a girl, silver hair");
  await expect(silver).toHaveAttribute("aria-pressed", "true");
  await about("Hour").press("Enter");
  await about("at sunset").click();
  await expect(prompt).toHaveValue("a girl, silver hair, at sunset");
  await about("Hair").click();
  await silver.click();
  await expect(prompt).toHaveValue("a girl, at sunset");
});
