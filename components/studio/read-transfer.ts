/** What came by the clipboard or a drag, besides text. */
export type Transferred = {
  files: File[];
  /** The names of folders: a browser hands one over like a file, but it cannot be read as one. */
  folders: string[];
};

/**
 * The files and folders of a drag or of the clipboard. To be called while the event lasts.
 * @param data null if the event has none
 */
export function readTransfer(data: DataTransfer | null): Transferred {
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === "file");
  const isFolder = (item: DataTransferItem) => item.webkitGetAsEntry()?.isDirectory === true;
  const filesOf = (list: DataTransferItem[]) =>
    list.map((item) => item.getAsFile()).filter((file) => file !== null);
  return {
    files: filesOf(items.filter((item) => !isFolder(item))),
    folders: items.filter(isFolder).map((item) => item.webkitGetAsEntry()?.name ?? "The folder"),
  };
}

/**
 * Whether a text is only what its files are called: a file manager puts names, paths or addresses beside the files that are
 * copied in it. Any other text was copied for its own sake, with a picture of it, as office programs do.
 */
export function namesFiles(text: string, files: readonly { name: string }[]): boolean {
  const names = new Set(files.map(({ name }) => name));
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.every((line) => names.has(nameIn(line.trim())));
}

function nameIn(line: string): string {
  if (!line.startsWith("file:"))
    return line.slice(Math.max(line.lastIndexOf("/"), line.lastIndexOf("\\")) + 1);
  const name = line.slice(line.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
