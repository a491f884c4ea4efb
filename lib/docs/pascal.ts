/** Schema names: `task.succeeded` → `TaskSucceeded`, `listKeys` → `ListKeys`. */
export function pascal(words: string): string {
  return words.replaceAll(/(?:^|[^A-Za-z0-9]+)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
