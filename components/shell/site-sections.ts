/** Where the header, the mobile menu and the footer lead, in this order. */
export const SITE_SECTIONS = [
  { href: "/studio", label: "Studio" },
  { href: "/docs", label: "Docs" },
  { href: "/pricing", label: "Pricing" },
] as const;
