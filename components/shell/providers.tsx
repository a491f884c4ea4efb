"use client";

import { ThemeProvider } from "next-themes";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { SWRConfig } from "swr";
import { useHydrated } from "@/lib/client/use-hydrated";
import { loadToaster } from "../ui/notify";

const Nothing = () => null;
// Where the line is lost while a page comes to life, it goes without toasts; an error here would take all of it down.
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

/** The same at every render: a page that is not alive yet would be built anew for another one, and what was typed is gone. */
const FETCHING = {
  errorRetryCount: 3,
  focusThrottleInterval: 10_000,
  // Behind a VPN or on a machine of its own a browser may believe for good to have no network: the request decides.
  isOnline: () => true,
};

/** What every page shares in the browser: the theme, how data is fetched again, the toasts. */
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
