/** The settings: where each is and what it is called, in the order of their menu. */
export const SETTINGS_SECTIONS = {
  apiKeys: { href: "/settings/api-keys", label: "API keys" },
  webhooks: { href: "/settings/webhooks", label: "Webhooks" },
  credits: { href: "/settings/credits", label: "Credits" },
  account: { href: "/settings/account", label: "Account" },
} as const;
