import { expect, test } from "vitest";
import { mailboxOf } from "@/lib/credits/mailbox-of";
import { networkAround } from "@/lib/request/network-around";

test.each([
  ["Ada@Example.com", "ada@example.com"],
  ["ada+2@example.com", "ada@example.com"],
  ["ada+a+b@example.com", "ada@example.com"],
  ["a.da@example.com", "a.da@example.com"],
  ["a.d.a+x@gmail.com", "ada@gmail.com"],
  ["ada@googlemail.com", "ada@gmail.com"],
  ["+ada@example.com", "+ada@example.com"],
])("the mailbox of %s is %s", (email, mailbox) => expect(mailboxOf(email)).toBe(mailbox));

test.each([
  ["203.0.113.7", "203.0.113.0/24"],
  ["2001:db8:1:2::/64", "2001:db8:1::/48"],
  ["unknown", "unknown"],
])("the network around %s is %s", (address, network) => expect(networkAround(address)).toBe(network));
