/** The sections of the settings, in the menu's order: path and title. */
export const SETTINGS_SECTIONS = {
  apiKeys: { href: "/settings/api-keys", label: "API keys" },
  webhooks: { href: "/settings/webhooks", label: "Webhooks" },
  credits: { href: "/settings/credits", label: "Credits" },
  account: { href: "/settings/account", label: "Account" },
} as const;
