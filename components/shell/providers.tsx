"use client";

import { ThemeProvider } from "next-themes";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { SWRConfig } from "swr";
import { loadToaster } from "../ui/notify";

const Toaster = lazy(() => loadToaster().then((module) => ({ default: module.Toaster })));

type ProvidersProps = {
  /** Of the Content-Security-Policy, for the script that sets the theme before the first paint. */
  nonce: string | undefined;
  children: ReactNode;
};

/** What every page shares in the browser: the theme, how data is fetched again, the toasts. */
export function Providers({ nonce, children }: ProvidersProps) {
  // Nothing can be toasted before the page is alive, so the toaster's script waits for that.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <ThemeProvider attribute="class" disableTransitionOnChange nonce={nonce}>
      <SWRConfig value={{ errorRetryCount: 3, focusThrottleInterval: 10_000 }}>{children}</SWRConfig>
      {alive && (
        <Suspense>
          <Toaster />
        </Suspense>
      )}
    </ThemeProvider>
  );
}
