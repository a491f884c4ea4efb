/** One thing to filter by; the empty value stands for all. */
export type FilterChoice = { value: string; label: string };
