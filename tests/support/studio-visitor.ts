import type { BrowserContext, Page } from "@playwright/test";
import { type BrowserPerson, callApi, enter, newAccount } from "./browser-person";
import type { RunningServer } from "./start-server";

/** Creates a user with a key and signs them in within a browser context. */
export async function newVisitor(
  server: RunningServer,
  context: BrowserContext,
  credits = 20,
): Promise<BrowserPerson> {
  const person = await newAccount(server, credits);
  await enter(context, server, person);
  return person;
}

/** Submits a task with a visitor's key. @returns its id */
export async function submitByKey(
  server: RunningServer,
  { key }: Pick<BrowserPerson, "key">,
  prompt: string,
  model = "plain",
): Promise<string> {
  const body = { scene: "text-to-image", prompt, model, aspect_ratio: "1:1" };
  const response = await callApi(server, key, "/api/v1/generate", body);
  if (response.status !== 201) throw new Error(`The task was refused: ${await response.text()}`);
  return (await response.json()).task_id;
}

/** Locators for the studio. */
export function studioOf(page: Page) {
  const gallery = page.getByRole("region", { name: "Your pictures" });
  return {
    gallery,
    prompt: page.getByRole("textbox", { name: "Prompt", exact: true }),
    seed: page.getByRole("textbox", { name: "Seed" }),
    generate: page.getByRole("button", { name: "Generate" }),
    balance: page.getByRole("banner").getByRole("link", { name: /credit/ }),
    dialog: page.getByRole("dialog"),
    model: (name: string) => page.getByRole("radio", { name: new RegExp(`^${name},`, "i") }),
    ratio: (name: string) => page.getByRole("radio", { name: new RegExp(`^${name}`, "i") }),
    /** The button that opens a picture. */
    picture: (prompt: string) => gallery.getByRole("button", { name: prompt }),
    /** The card of a task without a picture. */
    card: (prompt: string) => gallery.getByRole("listitem").filter({ hasText: prompt }),
  };
}

/** Creates a user and opens the studio as them. @returns locators for its page */
export async function openStudio(page: Page, context: BrowserContext, server: RunningServer) {
  await newVisitor(server, context);
  await page.goto("/studio");
  return studioOf(page);
}

/** Submits a picture in the studio, by default with the instant test model. */
export async function draw(
  page: Page,
  prompt: string,
  { model = "plain", ratio = "1:1" } = {},
): Promise<void> {
  const studio = studioOf(page);
  await studio.prompt.fill(prompt);
  await studio.model(model).check();
  await studio.ratio(ratio).check();
  await studio.prompt.press("Control+Enter");
}
