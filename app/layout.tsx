import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { EarlyPress } from "@/components/shell/early-press";
import { Providers } from "@/components/shell/providers";
import { SkipLink } from "@/components/shell/skip-link";
import { fontClasses } from "./fonts";
import "./fallback-fonts.css";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "GirlGenerator", template: "%s · GirlGenerator" },
  description:
    "Describe a portrait and see it drawn: in the browser, or from your own program with one HTTP call.",
  applicationName: "GirlGenerator",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f1e7" },
    { media: "(prefers-color-scheme: dark)", color: "#121117" },
  ],
};

/** The root layout: fonts, theme, toasts. Each section has its own header, which needs the user. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    // next-themes sets the class before hydration.
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <body>
        <EarlyPress nonce={nonce} />
        <SkipLink />
        <Providers nonce={nonce}>{children}</Providers>
      </body>
    </html>
  );
}
