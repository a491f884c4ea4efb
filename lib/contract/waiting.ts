/** The longest that a caller can wait for a response, in seconds: less than proxies keep a silent connection open. */
export const LONGEST_WAIT_SECONDS = 55;

export const PREFER_DESCRIPTION = `With \`wait=n\` the response comes once the task has ended, or after n seconds (1 to ${LONGEST_WAIT_SECONDS}), with the whole task either way. A dropped connection changes nothing.`;
