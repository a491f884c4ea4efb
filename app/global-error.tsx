"use client";

import ErrorPage from "./error";
import { fontClasses } from "./fonts";
import "./globals.css";

/** The error boundary of the root layout, which it replaces. */
export default function GlobalError(props: Parameters<typeof ErrorPage>[0]) {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <title>Error · GirlGenerator</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
