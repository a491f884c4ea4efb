import { expect, type Locator, type Page } from "@playwright/test";
import { plain } from "./pictures";

/** Locators for the references in the studio's form. */
export function referencesOf(page: Page) {
  return {
    list: page.getByRole("list", { name: "References" }),
    items: page.getByRole("list", { name: "References" }).getByRole("listitem"),
    faults: page.getByRole("list", { name: "What went wrong" }),
    picker: page.getByLabel("Pictures to start from"),
    address: page.getByRole("textbox", { name: "URL of a picture" }),
    image: (place: number) => page.getByRole("img", { name: new RegExp(`^Reference ${place}\\b`) }),
  };
}

/** A file for a paste or drop; `text` accompanies it on the clipboard. */
export type Chosen = { name: string; mimeType: string; buffer: Buffer; text?: string };

/** A photo as a file. */
export async function photo(name: string, colour = "#c04050"): Promise<Chosen> {
  return { name, mimeType: "image/jpeg", buffer: await plain(300, 400, colour).jpeg().toBuffer() };
}

/** Pastes or drops a file; a drag lasts until the page accepts the drop. */
export async function bring(target: Locator, kind: "drop" | "paste", chosen: Chosen): Promise<void> {
  const file = toHand(chosen);
  if (kind === "drop") await expect.poll(() => hand(target, "dragover", file)).toBe("taken");
  await hand(target, kind, file);
}

/** @returns whether the page handles it */
function toHand({ name, mimeType, buffer, text }: Chosen) {
  return { name, type: mimeType, base64: buffer.toString("base64"), text };
}

/** Pastes what a program put on the clipboard. @returns whether the page handles it */
export function paste(target: Locator, chosen: Chosen): Promise<"taken" | "left"> {
  return hand(target, "paste", toHand(chosen));
}

function hand(
  target: Locator,
  kind: "dragover" | "drop" | "paste",
  file: ReturnType<typeof toHand>,
): Promise<"taken" | "left"> {
  return target.evaluate(
    (element, { kind, name, type, base64, text }) => {
      const data = new DataTransfer();
      if (text) data.setData("text/plain", text);
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
      const way = { bubbles: true, cancelable: true };
      const event =
        kind === "paste"
          ? new ClipboardEvent(kind, { ...way, clipboardData: data })
          : new DragEvent(kind, { ...way, dataTransfer: data });
      return element.dispatchEvent(event) ? "left" : "taken";
    },
    { kind, ...file },
  );
}

/** Holds uploads back until the test releases them. */
export async function holdUploads(page: Page): Promise<() => void> {
  const gate: { open?: () => void } = {};
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route("**/api/v1/uploads", async (route) => {
    await opened;
    await route.continue().catch(() => {});
  });
  return () => gate.open?.();
}
