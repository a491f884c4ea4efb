export const BOOKS = [
  "#b5523f",
  "#d99a4e",
  "#47739c",
  "#5e8a6a",
  "#8c5a86",
  "#e3cfa6",
  "#39495f",
  "#c9798a",
] as const;
