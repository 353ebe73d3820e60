import { BlockList, isIP } from "node:net";

/** Networks that nobody reaches from outside: https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 twin. */
const networks = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  networks.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  networks.addSubnet(network, prefix, "ipv6");
}

/** Whether an IP address, in brackets or not, is of this machine or of a network around it; names are not. */
export function isPrivateAddress(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, "");
  const family = isIP(address);
  if (family === 4) return networks.check(address, "ipv4");
  if (family !== 6) return false;
  const mapped = /^(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address);
  if (mapped === null) return networks.check(address, "ipv6");
  const [high, low] = [Number.parseInt(mapped[1] ?? "", 16), Number.parseInt(mapped[2] ?? "", 16)];
  return networks.check([high >> 8, high & 255, low >> 8, low & 255].join("."), "ipv4");
}
