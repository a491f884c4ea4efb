"use client";

import { FramedErrorPage } from "@/components/shell/error-page";

/** The error boundary of public pages; header and footer stay. */
export default FramedErrorPage;
