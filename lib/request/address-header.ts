/** The header in which the server hands on the address of the connection; whatever a client sends in it is overwritten. */
export const ADDRESS_HEADER = "x-client-address";
