"use client";

import { ErrorPage } from "@/components/shell/error-page";

/** For what a page did not expect, or the layout around it. */
export default ErrorPage;
