"use client";

import { ErrorPage } from "@/components/shell/error-page";

/** The error boundary of pages and of the layouts around them. */
export default ErrorPage;
