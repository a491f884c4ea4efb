/**
 * The network that an address is in, as one provider hands it to one customer at most: the first 24 bits, of IPv6 the
 * first 48.
 * @param address as limits count it: IPv4, a /64 of IPv6, or anything else, which is a network of its own
 */
export function networkAround(address: string): string {
  const v4 = /^(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (v4) return `${v4[1]}.0/24`;
  const v6 = /^([0-9a-f]+:[0-9a-f]+:[0-9a-f]+):[0-9a-f]+::\/64$/.exec(address);
  return v6 ? `${v6[1]}::/48` : address;
}
