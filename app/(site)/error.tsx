"use client";

import { FramedErrorPage } from "@/components/shell/error-page";

/** For what a public page did not expect: the header and the footer stay. */
export default FramedErrorPage;
