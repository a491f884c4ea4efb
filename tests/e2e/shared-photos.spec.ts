import { newAccount } from "../support/browser-person";
import { expect, test } from "../support/browser-test";
import { photo, referencesOf } from "../support/references-form";
import { PASSWORD } from "../support/sign-in";
import { openStudio } from "../support/studio-visitor";

test("a photo shared to the installed studio becomes a reference, its text the prompt", async ({
  page,
  context,
  server,
  request,
}) => {
  await openStudio(page, context, server);
  const share = (from: typeof request, site: string, file: Awaited<ReturnType<typeof photo>>) =>
    from.post(new URL("/studio/share", server.url).href, {
      multipart: { photo: file, text: "in winter & at night" },
      headers: { "Sec-Fetch-Site": site },
      maxRedirects: 0,
    });
  const picture = await photo("shared.jpg");
  const taken = await share(context.request, "none", picture);
  expect(taken.status()).toBe(303);
  await page.goto(taken.headers().location ?? "");
  await expect(referencesOf(page).image(1)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Prompt" })).toHaveValue("in winter & at night");
  await expect(page).toHaveURL("/studio");

  const broken = await share(context.request, "none", { ...picture, buffer: Buffer.from("no picture") });
  await page.goto(broken.headers().location ?? "");
  // The earlier reference stays.
  await expect(page.getByText(/^This file cannot be used/)).toBeVisible();
  await expect(referencesOf(page).items).toHaveCount(1);

  expect((await share(context.request, "cross-site", picture)).status()).toBe(403);
  const stranger = await share(request, "none", picture);
  expect(stranger.headers().location).toMatch(/^\/sign-in\?next=/);
});

test("a share by a visitor waits in the browser until they have signed in", async ({ page, server }) => {
  const { email } = await newAccount(server);
  await page.goto("/sign-in");
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration("/studio/share"))?.active?.state,
      ),
    )
    .toBe("activated");
  await page.evaluate(() => {
    const form = document.createElement("form");
    form.innerHTML = '<input type="file" name="photo"><input name="text" value="in winter & at night">';
    Object.assign(form, { method: "post", action: "/studio/share", enctype: "multipart/form-data" });
    document.body.replaceChildren(form);
  });
  await page.locator("[name=photo]").setInputFiles(await photo("shared.jpg"));
  await page.locator("form").evaluate((form: HTMLFormElement) => form.submit());
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(referencesOf(page).image(1)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Prompt" })).toHaveValue("in winter & at night");

  // It is taken only once, and a link that claims that something is waiting has no effect.
  await page.context().clearCookies({ name: "share_kept" });
  await page.goto("/studio?shared=again");
  await expect(referencesOf(page).items).toHaveCount(1);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
