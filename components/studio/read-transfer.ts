/** The files and folders of a paste or drop. */
export type Transferred = {
  files: File[];
  /** The names of folders, which browsers list like files but cannot read as such. */
  folders: string[];
};

/**
 * Reads the files and folders of a paste or drop. Must be called synchronously within the event.
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
 * Whether a text only names the accompanying files, as file managers provide names, paths or URLs with copied files. Any other
 * text was copied for its own sake, with a picture of it, as office programs do.
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
