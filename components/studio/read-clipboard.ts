/**
 * Reads the pictures on the clipboard. Must be called by a user gesture, or the browser refuses.
 * @throws the browser's error if it refuses or cannot
 */
export async function readClipboard(): Promise<File[]> {
  const files: File[] = [];
  for (const item of await navigator.clipboard.read()) {
    const type = item.types.find((one) => one.startsWith("image/"));
    if (type) files.push(new File([await item.getType(type)], "The pasted picture", { type }));
  }
  return files;
}
