import { NotFoundPage } from "@/components/shell/not-found-page";

/** The 404 page within the public layout, which provides header and footer. */
export default NotFoundPage;
