import { NotFoundPage } from "@/components/shell/not-found-page";

/** For public pages that are not there any more: the layout has brought the header and the footer. */
export default NotFoundPage;
