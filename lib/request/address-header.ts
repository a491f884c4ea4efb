/** The header in which the server passes on the connection's address; a client's own value is overwritten. */
export const ADDRESS_HEADER = "x-client-address";
