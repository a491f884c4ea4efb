"use client";

import ErrorPage from "./error";
import { fontClasses } from "./fonts";
import "./globals.css";

/** For an error in the root layout itself, whose place it takes. */
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
