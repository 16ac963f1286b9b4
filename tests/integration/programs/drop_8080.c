/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later */
/* XDP: TCP to port 8080 is dropped while the window is open, all else passes; counted by what was done. */
#include <uapi/linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/ip.h>
#include <linux/tcp.h>

BPF_ARRAY(verdicts, u64, 2);

int no_8080(struct xdp_md *ctx)
{
    void *end = (void *)(long)ctx->data_end;
    struct ethhdr *ether = (void *)(long)ctx->data;
    struct iphdr *ip = (void *)(ether + 1);
    int drop = 0;

    if ((void *)(ip + 1) <= end && ether->h_proto == htons(ETH_P_IP) && ip->protocol == IPPROTO_TCP) {
        struct tcphdr *tcp = (void *)ip + ip->ihl * 4;

        if ((void *)(tcp + 1) <= end)
            drop = tcp->dest == htons(8080);
    }
    verdicts.increment(drop);
    return drop ? XDP_DROP : XDP_PASS;
}
