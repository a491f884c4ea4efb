/** What sd.cpp takes for parameters of its own, wherever in a prompt it stands. */
const SD_CPP_ARGS =
  /<\s*sd_cpp_extra_args\b[^>]*>[\s\S]*?(<\s*\/\s*sd_cpp_extra_args\s*>|$)|<\s*\/?\s*sd_cpp_extra_args\b[^>]*(>|$)/gi;

/** What AUTOMATIC1111's family loads further weights by. */
const EXTRA_NETWORKS = /<\s*(lora|lyco|hypernet)\s*:[^>]*(>|$)/gi;

/**
 * A prompt without the tags that a server would execute instead of drawing them. Repeated, because removing one may
 * leave another.
 * @param lora whether it may name further weights
 */
export function cleanPrompt(prompt: string, { lora }: { lora: boolean }): string {
  let before: string;
  let clean = prompt;
  do {
    before = clean;
    clean = clean.replace(SD_CPP_ARGS, "");
    if (!lora) clean = clean.replace(EXTRA_NETWORKS, "");
  } while (clean !== before);
  return clean === prompt ? prompt : clean.trim();
}
