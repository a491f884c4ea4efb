"use client";

import { ThemeProvider } from "next-themes";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { SWRConfig } from "swr";
import { useHydrated } from "@/lib/client/use-hydrated";
import { loadToaster } from "../ui/notify";

const Nothing = () => null;
// If the connection drops during hydration, the page works without toasts; an error here would break everything.
const Toaster = lazy<ComponentType>(() =>
  loadToaster().then(
    (module) => ({ default: module.Toaster }),
    () => ({ default: Nothing }),
  ),
);

type ProvidersProps = {
  /** The Content-Security-Policy's nonce, for the script that sets the theme before the first paint. */
  nonce: string | undefined;
  children: ReactNode;
};

/** Constant, because a change would re-render a page that is not hydrated yet, and lose its input. */
const FETCHING = {
  errorRetryCount: 3,
  focusThrottleInterval: 10_000,
  // Behind a VPN or on a local machine, a browser may wrongly report being offline, so requests are always tried.
  isOnline: () => true,
};

/** The context shared by all pages: theme, data fetching, toasts. */
export function Providers({ nonce, children }: ProvidersProps) {
  return (
    <ThemeProvider attribute="class" disableTransitionOnChange nonce={nonce}>
      <SWRConfig value={FETCHING}>{children}</SWRConfig>
      <LateToaster />
    </ThemeProvider>
  );
}

/** Loaded after hydration, since there are no toasts before. */
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
