"use client";

import { ThemeProvider } from "next-themes";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { SWRConfig } from "swr";
import { useHydrated } from "@/lib/client/use-hydrated";
import { loadToaster } from "../ui/notify";

const Nothing = () => null;
// If the connection drops while a page hydrates, it goes without toasts; an error here would take everything down.
const Toaster = lazy<ComponentType>(() =>
  loadToaster().then(
    (module) => ({ default: module.Toaster }),
    () => ({ default: Nothing }),
  ),
);

type ProvidersProps = {
  /** Of the Content-Security-Policy, for the script that sets the theme before the first paint. */
  nonce: string | undefined;
  children: ReactNode;
};

/** The same at every render: a different one would rebuild a page that is not hydrated yet, and lose what was typed. */
const FETCHING = {
  errorRetryCount: 3,
  focusThrottleInterval: 10_000,
  // Behind a VPN or on an offline machine a browser may believe forever that it has no network: let the request decide.
  isOnline: () => true,
};

/** What every page shares in the browser: theme, data fetching, toasts. */
export function Providers({ nonce, children }: ProvidersProps) {
  return (
    <ThemeProvider attribute="class" disableTransitionOnChange nonce={nonce}>
      <SWRConfig value={FETCHING}>{children}</SWRConfig>
      <LateToaster />
    </ThemeProvider>
  );
}

/** Nothing can be toasted before the page is alive, so the toaster's script waits for that. */
function LateToaster() {
  const isAlive = useHydrated();
  return (
    isAlive && (
      <Suspense>
        <Toaster />
      </Suspense>
    )
  );
}
