/** As long a caller may have an answer wait, in seconds: shorter than proxies keep a silent line. */
export const LONGEST_WAIT_SECONDS = 55;

export const PREFER_DESCRIPTION = `\`wait=n\` has it answer once the task has ended, or after n seconds, 1 to ${LONGEST_WAIT_SECONDS}, with the whole task either way. A line that breaks changes nothing.`;
