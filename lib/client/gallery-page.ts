/** Tasks per page of the gallery, for the server that renders the first and the browser that reads it again. */
export const GALLERY_PAGE_SIZE = 24;

/** Tasks per page of what follows: as many as the API gives at once. */
export const LARGE_PAGE_SIZE = 100;
