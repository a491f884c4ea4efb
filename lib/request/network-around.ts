/**
 * The network around an address, of the largest size that a provider assigns to a customer: the first 24 bits, or 48 for IPv6.
 * @param address as counted by limits: IPv4, an IPv6 /64, or anything else, which counts as its own network
 */
export function networkAround(address: string): string {
  const v4 = /^(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (v4) return `${v4[1]}.0/24`;
  const v6 = /^([0-9a-f]+:[0-9a-f]+:[0-9a-f]+):[0-9a-f]+::\/64$/.exec(address);
  return v6 ? `${v6[1]}::/48` : address;
}
