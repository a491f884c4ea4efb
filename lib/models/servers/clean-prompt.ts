/** Tags that sd.cpp interprets as parameters anywhere in a prompt. */
const SD_CPP_ARGS =
  /<\s*sd_cpp_extra_args\b[^>]*>[\s\S]*?(<\s*\/\s*sd_cpp_extra_args\s*>|$)|<\s*\/?\s*sd_cpp_extra_args\b[^>]*(>|$)/gi;

/** Tags by which AUTOMATIC1111 and its relatives load LoRA weights. */
const EXTRA_NETWORKS = /<\s*(lora|lyco|hypernet)\s*:[^>]*(>|$)/gi;

/**
 * A prompt without the tags that a server would execute instead of drawing them. Repeated, because removing one may
 * leave another.
 * @param lora whether it may load LoRA weights
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
