import { describe, expect, test } from "vitest";
import { isPublicAddress } from "@/lib/net/public-address";
import { findUrlFault } from "@/lib/net/url-fault";

const faultOf = (address: string) => findUrlFault(new URL(address));

/** Spellings of non-public addresses, all of which the URL parser normalises. */
const PRIVATE_HOSTS = [
  // This machine.
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "127.255.255.254",
  "0x7f.1",
  "0x7f000001",
  "0X7F.0.0.1",
  "0177.0.0.1",
  "017700000001",
  "2130706433",
  "①②⑦.⓪.⓪.①",
  "１２７.0.0.1",
  "127。0。0。1",
  "127．0．0．1",
  "%31%32%37.0.0.1",
  "127.0.0.1.",
  "0.0.0.0",
  "0",
  "0x0",
  "0.1.2.3",
  // Private networks.
  "10.0.0.1",
  "10.255.255.255",
  "0xa.1",
  "012.0.0.1",
  "167772161",
  "172.16.0.1",
  "172.31.255.254",
  "0xac100001",
  "192.168.0.1",
  "192.168.1",
  "0300.0250.0.1",
  "3232235521",
  "100.64.0.1",
  "100.100.100.200",
  "100.127.255.254",
  // Cloud metadata services.
  "169.254.169.254",
  "169.254.43518",
  "0xa9fea9fe",
  "2852039166",
  "0251.0376.0251.0376",
  "168.63.129.16",
  "192.0.0.192",
  // Documentation, benchmarks, relays, multicast, reserved.
  "192.0.2.1",
  "198.51.100.7",
  "203.0.113.9",
  "198.18.0.1",
  "198.19.255.254",
  "192.88.99.1",
  "192.31.196.1",
  "192.52.193.1",
  "192.175.48.1",
  "224.0.0.1",
  "239.255.255.250",
  "240.0.0.1",
  "255.255.255.255",
  // The same in IPv6.
  "[::]",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[0000:0000:0000:0000:0000:0000:0000:0001]",
  "[fe80::1]",
  "[febf::1]",
  "[fec0::1]",
  "[fc00::1]",
  "[fd00:ec2::254]",
  "[fdff:ffff::1]",
  "[ff02::1]",
  "[ff0e::1]",
  "[100::1]",
  "[2001:db8::1]",
  "[3fff::1]",
  "[5f00::1]",
  "[4000::1]",
  "[2001:2::1]",
  "[2001:10::1]",
  "[2001:20::1]",
  "[2620:4f:8000::1]",
  // IPv4 within IPv6.
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[0:0:0:0:0:ffff:a00:1]",
  "[::ffff:169.254.169.254]",
  "[::ffff:8.8.8.8]",
  "[::ffff:0:127.0.0.1]",
  "[::127.0.0.1]",
  "[::10.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b::a9fe:a9fe]",
  "[64:ff9b:1::10.0.0.1]",
  "[2002:7f00:1::]",
  "[2002:a00:1::1]",
  "[2002:a9fe:a9fe::]",
  "[2001:0:7f00:1::]",
  "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
  // Local names.
  "localhost",
  "LOCALHOST",
  "ｌｏｃａｌｈｏｓｔ",
  "local%68ost",
  "localhost.",
  "app.localhost",
  "a.b.localhost",
  "localhost.localdomain",
  "printer.local",
  "metadata.google.internal",
  "host.docker.internal",
  "kubernetes.default.svc.cluster.local",
  "wiki.corp",
  "nas.lan",
  "router.home.arpa",
  "intranet",
  "metadata",
  "com",
  "example.com.",
  "169.254.169.254.",
  "hidden.onion",
  // Names that are too long.
  `${"a".repeat(64)}.example.com`,
  `${"a.".repeat(124)}museum`,
];

describe("a host that is not public", () => {
  test.each(PRIVATE_HOSTS)("is rejected as %s", (host) => {
    expect(faultOf(`http://${host}/a.png`)).toBe("must be on a public host");
    expect(faultOf(`https://${host}:443/a.png`)).toBe("must be on a public host");
  });
});

describe("another fault", () => {
  test.each([
    ["a user name", "https://ada@example.com/a.png", "must not have a user name or password"],
    ["a password", "https://ada:secret@example.com/a.png", "must not have a user name or password"],
    ["a password alone", "https://:secret@example.com/a.png", "must not have a user name or password"],
    [
      "a host in front of the host",
      "https://example.com%2f@10.0.0.1/",
      "must not have a user name or password",
    ],
    ["the port of SSH", "http://example.com:22/", "must not have a port other than 80 and 443"],
    ["port 0", "http://example.com:0/", "must not have a port other than 80 and 443"],
    ["a port above the others", "https://example.com:8443/", "must not have a port other than 80 and 443"],
    ["a file", "file:///etc/passwd", "must be an http(s) URL"],
    ["FTP", "ftp://example.com/a.png", "must be an http(s) URL"],
    ["data", "data:image/png;base64,AA==", "must be an http(s) URL"],
  ])("is %s", (_, address, fault) => expect(faultOf(address)).toBe(fault));
});

describe("valid", () => {
  test.each([
    "https://example.com/a.png",
    "http://example.com:80/a.png",
    "http://example.com:443/a.png",
    "https://example.com:80/a.png",
    "https://sub.domain.example.co.uk/a%20b.png?size=2&x=@y#top",
    "https://localhost.example.com/",
    "https://mylocalhost.com/",
    "https://internal.example.com/",
    "https://bücher.example/",
    "https://例え.jp/絵.png",
    `https://${"a".repeat(63)}.example.com/`,
    `https://${"a.".repeat(123)}example/`,
    "http://8.8.8.8/",
    "http://172.15.255.255/",
    "http://172.32.0.1/",
    "http://100.63.255.255/",
    "http://169.253.1.1/",
    "http://[2606:4700::6810:84e5]/",
    "https://[2a00:1450:4001:82a::200e]/",
  ])("%s", (address) => expect(faultOf(address)).toBeUndefined());
});

describe("a resolved address", () => {
  test.each([
    "",
    "localhost",
    "1.2.3",
    "fe80::1%eth0",
    "2606:4700::1%eth0",
    "[::1]",
    "127.0.0.1",
    "::1",
    "::ffff:1.1.1.1",
  ])("%j is not public", (address) => expect(isPublicAddress(address)).toBe(false));
  test.each(["1.1.1.1", "2606:4700::1111"])("%s is public", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
});
