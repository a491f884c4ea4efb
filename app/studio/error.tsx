"use client";

import { FramedErrorPage } from "@/components/shell/error-page";

/** For what the studio did not expect: its header stays, with the ways on. */
export default FramedErrorPage;
