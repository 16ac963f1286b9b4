/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What a packet is, as a packet socket's filter sees it, from its IP header on (SOCK_DGRAM), and in which network
 * namespace it passed. */
#ifndef FLEET_PACKET_H
#define FLEET_PACKET_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/socket.h>

CONSTANT(SKB_DEV) /* byte offsets, from the kernel's BTF */
CONSTANT(DEV_NET)

#define ETH_P_IP 0x0800
#define ETH_P_IPV6 0x86dd

/* skb->pkt_type, include/uapi/linux/if_packet.h */
#define PACKET_OTHERHOST 3
#define PACKET_OUTGOING 4

#define OUT 0
#define IN 1

#define MOST_EXTENSIONS 4

struct packet {
    ENDPOINTS
    u16 protocol; /* IP's number for it, or what there is instead of IP by its number for Ethernet, above 0x5ff */
    u16 payload;  /* where that of TCP or UDP begins, less the header's length */
};

/* The number of the network namespace that the packet passes in. A filter's context is the packet itself, whose
 * device the kernel does not tell of; its address is read as any other kernel memory. */
static __always_inline u32 net_of_packet(void *skb)
{
    u64 device = kernel_word(address_of(skb), SKB_DEV());

    return kernel_int(kernel_word(device, DEV_NET()), NET_INUM());
}

static __always_inline bool has_ports(u16 protocol)
{
    return protocol == 6 || protocol == 17 || protocol == 33 || protocol == 132 || protocol == 136;
}

/* Addresses, ports and protocol of a packet; what it does not have stays zero. */
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

            /* hop-by-hop, routing, fragment and destination options: RFC 8200, 4.1 */
            if (header != 0 && header != 43 && header != 44 && header != 60)
                break;
            if (bpf_skb_load_bytes(skb, at, next, 2))
                break;
            if (header == 44) {
                bpf_skb_load_bytes(skb, at + 2, &fragment, sizeof(fragment));
                fragment = host_order(fragment) >> 3;
            }
            at += header == 44 ? 8 : 8 * (next[1] + 1);
        }
        packet->protocol = next[0];
    } else {
        return;
    }
    packet->payload = at;
    /* only the first fragment of a packet has them */
    if (!fragment && has_ports(packet->protocol) && !bpf_skb_load_bytes(skb, at, ports, sizeof(ports))) {
        packet->sport = host_order(ports[0]);
        packet->dport = host_order(ports[1]);
    }
}

#endif
