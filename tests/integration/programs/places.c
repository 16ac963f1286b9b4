/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Counts IPv4 datagrams to one UDP port in each place where a program gets packets, and lets them go on. */
#include <fleet/constant.h>
#include <uapi/linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/ip.h>
#include <linux/udp.h>

CONSTANT(PORT)

BPF_ARRAY(seen, u64, 5);

static void count(struct __sk_buff *skb, int network, int place)
{
    u16 port = 0;

    bpf_skb_load_bytes(skb, network + sizeof(struct iphdr) + offsetof(struct udphdr, dest), &port, sizeof(port));
    if (ntohs(port) == PORT())
        seen.increment(place);
}

int tc_in(struct __sk_buff *skb)
{
    count(skb, ETH_HLEN, 0);
    return -1; /* TC_ACT_UNSPEC: what comes behind decides */
}

int tc_out(struct __sk_buff *skb)
{
    count(skb, ETH_HLEN, 1);
    return -1;
}

int frame(struct xdp_md *ctx)
{
    struct ethhdr *ether = (void *)(long)ctx->data;
    struct iphdr *ip = (void *)(ether + 1);
    struct udphdr *udp = (void *)(ip + 1);

    if ((void *)(udp + 1) <= (void *)(long)ctx->data_end && ntohs(udp->dest) == PORT())
        seen.increment(2);
    return XDP_PASS;
}

int copied(struct __sk_buff *skb) /* for packets that an expression has chosen */
{
    seen.increment(3);
    return 0;
}

int sent(struct __sk_buff *skb)
{
    count(skb, 0, 4);
    return 1;
}
