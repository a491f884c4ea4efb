import { expect, type Locator, type Page } from "@playwright/test";
import { plain } from "./pictures";

/** What tests touch on the references of the studio's form. */
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

/** A file as a test hands it over; with `text`, the clipboard has that beside it. */
export type Chosen = { name: string; mimeType: string; buffer: Buffer; text?: string };

/** A photograph, as a file. */
export async function photo(name: string, colour = "#c04050"): Promise<Chosen> {
  return { name, mimeType: "image/jpeg", buffer: await plain(300, 400, colour).jpeg().toBuffer() };
}

/** Hands a file to the page as the clipboard or a drag would: a drag goes on until the page says that it may be dropped. */
export async function bring(target: Locator, kind: "drop" | "paste", chosen: Chosen): Promise<void> {
  const file = toHand(chosen);
  if (kind === "drop") await expect.poll(() => hand(target, "dragover", file)).toBe("taken");
  await hand(target, kind, file);
}

/** @returns whether the page takes it into its own hands */
function toHand({ name, mimeType, buffer, text }: Chosen) {
  return { name, type: mimeType, base64: buffer.toString("base64"), text };
}

/** Pastes what a program has put on the clipboard. @returns whether the page takes it into its own hands */
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

/** Lets uploads wait until the test lets them go. */
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
