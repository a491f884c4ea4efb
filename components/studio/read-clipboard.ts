/**
 * The pictures on the clipboard. To be called by a press, or the browser refuses.
 * @throws whatever the browser says where it does not let the page look, or cannot
 */
export async function readClipboard(): Promise<File[]> {
  const files: File[] = [];
  for (const item of await navigator.clipboard.read()) {
    const type = item.types.find((one) => one.startsWith("image/"));
    if (type) files.push(new File([await item.getType(type)], "The pasted picture", { type }));
  }
  return files;
}
