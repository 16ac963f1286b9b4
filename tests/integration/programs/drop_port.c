/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Drops and counts packets to one TCP port over IPv4. */
#include <fleet/program.h>
#include <fleet/constant.h>

CONSTANT(PORT)

#define ETHERNET 14
#define IPV4 0x0800
#define TCP 6

BPF_PERCPU_ARRAY(dropped, u64, 1);

struct start { /* of a packet without IP options, up to the last field that is read */
    u8 ethernet[12];
    u8 type[2];
    u8 version;
    u8 skipped[8];
    u8 protocol;
    u8 addresses[10];
    u8 source_port[2];
    u8 port[2];
} __attribute__((packed));

static __always_inline bool matches(void *data, void *end)
{
    struct start *packet = data;

    if (data + sizeof(*packet) > end)
        return false;
    return (packet->type[0] << 8 | packet->type[1]) == IPV4 && packet->version == 0x45 && packet->protocol == TCP
        && (packet->port[0] << 8 | packet->port[1]) == PORT();
}

int drop_skb(struct __sk_buff *skb)
{
    if (!matches((void *)(long)skb->data, (void *)(long)skb->data_end))
        return 0; /* TC_ACT_OK */
    dropped.increment(0);
    return 2; /* TC_ACT_SHOT */
}

int drop_frame(struct xdp_md *ctx)
{
    if (!matches((void *)(long)ctx->data, (void *)(long)ctx->data_end))
        return XDP_PASS;
    dropped.increment(0);
    return XDP_DROP;
}
