import ipaddr from 'ipaddr.js';

/**
 * Blocks of IANA's special-purpose address registries (IPv4, IPv6; RFC 6890 and its successors) and of the multicast and
 * deprecated space that ipaddr.js 2 calls plain unicast. What is globally reachable by an exception inside such a block
 * (anycast of PCP and TURN, AMT, ORCHIDv2) carries no web pages, so the whole block stays shut.
 */
const shutBlocks = [
  '192.0.0.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.175.48.0/24',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
].map((block) => ipaddr.parseCIDR(block));

const globalUnicastIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Well-known prefix of NAT64: the last 32 bits are the IPv4 address that is really reached (RFC 6052). */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Whether an address, in any spelling that sockets take, belongs to the public internet. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv6) {
    if (address.match(nat64)) return isPublicAddress(address.toByteArray().slice(12).join('.'));
    // All of today's global unicast space; what lies outside it is mapped, local, multicast or not assigned.
    if (!address.match(globalUnicastIpv6)) return false;
  }
  if (address.range() !== 'unicast') return false;
  return !shutBlocks.some(([block, bits]) => block.kind() === address.kind() && address.match(block, bits));
}
