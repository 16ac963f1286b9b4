/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Addresses, ports and network namespace of a packet, for the filter of a SOCK_DGRAM packet socket, where the data
 * starts at the IP header. */
#ifndef FLEET_PACKET_H
#define FLEET_PACKET_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/socket.h>

CONSTANT(SKB_DEV) /* byte offsets, from the kernel's BTF */
CONSTANT(DEV_NET)

#define OUT 0
#define IN 1

#define MOST_EXTENSIONS 4

struct packet {
    ENDPOINTS
    u16 protocol; /* the IP protocol, or the EtherType (above 0x5ff) of what is not IP */
    u16 payload;  /* offset of what IP carries, such as the TCP or UDP header */
};

/* The inode number of the packet's network namespace. A filter's context is the packet itself, but gives no access to
 * its device, so this reads it from the packet's address like any other kernel memory. */
static __always_inline u32 net_of_packet(void *skb)
{
    u64 device = kernel_word(address_of(skb), SKB_DEV());

    return kernel_int(kernel_word(device, DEV_NET()), NET_INUM());
}

static __always_inline bool has_ports(u16 protocol)
{
    return protocol == IPPROTO_TCP || protocol == IPPROTO_UDP || protocol == IPPROTO_DCCP ||
           protocol == IPPROTO_SCTP || protocol == IPPROTO_UDPLITE;
}

/* Fills `packet`, which is zeroed; fields that the packet does not have stay zero. */
static __always_inline void read_packet(void *skb, u16 kind, struct packet *packet)
{
    u16 ports[2] = {}, fragment = 0;
    u8 next[2] = {};
    u32 at = 0, i;

    packet->protocol = kind;
    if (kind == ETH_P_IP) {
        bpf_skb_load_bytes(skb, 0, next, 1);
        at = 4 * (next[0] & 0xf);
        bpf_skb_load_bytes(skb, 6, &fragment, sizeof(fragment));
        bpf_skb_load_bytes(skb, 9, next, 1);
        packet->protocol = next[0];
        packet->saddr[10] = packet->saddr[11] = packet->daddr[10] = packet->daddr[11] = 0xff;
        bpf_skb_load_bytes(skb, 12, packet->saddr + 12, 4);
        bpf_skb_load_bytes(skb, 16, packet->daddr + 12, 4);
        fragment = host_order(fragment) & 0x1fff;
    } else if (kind == ETH_P_IPV6) {
        bpf_skb_load_bytes(skb, 6, next, 1);
        bpf_skb_load_bytes(skb, 8, packet->saddr, 16);
        bpf_skb_load_bytes(skb, 24, packet->daddr, 16);
        at = 40;
#pragma nounroll
        for (i = 0; i < MOST_EXTENSIONS; i++) {
            u8 header = next[0];

            if (header != NEXTHDR_HOP && header != NEXTHDR_ROUTING && header != NEXTHDR_FRAGMENT &&
                header != NEXTHDR_DEST) /* the extensions of RFC 8200, 4.1 */
                break;
            if (bpf_skb_load_bytes(skb, at, next, 2))
                break;
            if (header == NEXTHDR_FRAGMENT) {
                bpf_skb_load_bytes(skb, at + 2, &fragment, sizeof(fragment));
                fragment = host_order(fragment) >> 3;
            }
            at += header == NEXTHDR_FRAGMENT ? 8 : 8 * (next[1] + 1);
        }
        packet->protocol = next[0];
    } else {
        return;
    }
    packet->payload = at;
    /* only the first fragment of a packet has the ports */
    if (!fragment && has_ports(packet->protocol) && !bpf_skb_load_bytes(skb, at, ports, sizeof(ports))) {
        packet->sport = host_order(ports[0]);
        packet->dport = host_order(ports[1]);
    }
}

#endif
