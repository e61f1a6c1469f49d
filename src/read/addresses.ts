// In: an IP address. Out: may a report be fetched from it? Refuses the machine itself, its network, and cloud metadata.
// Asked for the address that is really connected to, so that a name cannot mean one thing when asked and another later.
import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A public address that answers only inside one cloud, with secrets of the machine. */
const INSIDE_CLOUDS = new Set(["168.63.129.16"]);

/** IPv4 written inside IPv6: mapped (`::ffff:10.0.0.1`), compatible (`::10.0.0.1`), or translated (`64:ff9b::a00:1`). */
const embedded = (address: ipaddr.IPv6): ipaddr.IPv4 | undefined => {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const parts = address.parts;
  const lead = parts.slice(0, 6).join(":");
  const [high, low] = [parts[6] as number, parts[7] as number];
  if (lead !== "0:0:0:0:0:0" && lead !== "100:65435:0:0:0:0") return undefined;
  return new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
};

const isPublic = (address: Address): boolean => {
  if (address.kind() === "ipv4")
    return address.range() === "unicast" && !INSIDE_CLOUDS.has(address.toString());
  const inner = embedded(address as ipaddr.IPv6);
  return inner ? isPublic(inner) : address.range() === "unicast";
};

/** Is it an address of the public internet? What is no address at all is not. */
export const isPublicAddress = (text: string): boolean => {
  const bare = text.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  return ipaddr.isValid(bare) && isPublic(ipaddr.parse(bare));
};

export const isAddress = (text: string): boolean =>
  ipaddr.isValid(text.replace(/^\[|\]$/g, "").replace(/%.*$/, ""));
