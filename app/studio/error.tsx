"use client";

import { FramedErrorPage } from "@/components/shell/error-page";

/** The error boundary of the studio; its header stays. */
export default FramedErrorPage;
