/** The links of the header and the mobile menu, in order. */
export const SITE_SECTIONS = [
  { href: "/studio", label: "Studio" },
  { href: "/docs", label: "Docs" },
  { href: "/pricing", label: "Pricing" },
] as const;

/** The footer's additional links. */
export const FOOTER_SECTIONS = [
  ...SITE_SECTIONS,
  { href: "/changelog", label: "Changelog" },
  { href: "/policy", label: "Content policy" },
] as const;
