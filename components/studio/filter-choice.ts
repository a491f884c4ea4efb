/** A filter's option; the empty value means all. */
export type FilterChoice = { value: string; label: string };
