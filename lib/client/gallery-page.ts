/** Tasks per page of the gallery, for the server that renders the first and the browser that reads the rest. */
export const GALLERY_PAGE_SIZE = 24;
