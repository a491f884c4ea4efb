/** Where the header and the mobile menu lead, in this order. */
export const SITE_SECTIONS = [
  { href: "/studio", label: "Studio" },
  { href: "/docs", label: "Docs" },
  { href: "/pricing", label: "Pricing" },
] as const;

/** What the footer leads to beside them. */
export const FOOTER_SECTIONS = [
  ...SITE_SECTIONS,
  { href: "/changelog", label: "Changelog" },
  { href: "/policy", label: "Content policy" },
] as const;
