/** Tasks per page of the gallery, for the server that renders the first and the browser that reads it again. */
export const GALLERY_PAGE_SIZE = 24;

/** Tasks per further page: the API's maximum. */
export const LARGE_PAGE_SIZE = 100;
