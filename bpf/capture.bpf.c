/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which packets pass through the container's network namespace? User space reads them from the socket.
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), rows and
 * blank (counts and bytes).
 *
 * The program is the filter of a packet socket in each namespace. It counts each packet in its row, and returns how much
 * of it the socket is to queue. An expression of the operator's runs in front of it (_load/classic.py). */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/socket.h>

#define ROW_KEY_OWN u32 direction;
#define BY_DIRECTION BY_OWN(0)
#include <fleet/tool.h>
#include <fleet/packet.h>

/* include/net/flow.h: the loopback device of every network namespace */
#define LOOPBACK_IFINDEX 1

CONSTANT(SNAPLEN) /* bytes of a packet to keep, from its network header on */

struct event {
    EVENT_HEAD
};

BPF_ARRAY(event_layout, struct event, 1);

SOCKET_FILTER(capture)
{
    u32 bytes = skb->len, type = skb->pkt_type;
    struct row_key key = {};
    struct row *row;
    struct hit hit;

    /* The loopback device passes each packet out and in; as tcpdump does, take it as it comes in. */
    if ((type == PACKET_OUTGOING && skb->ifindex == LOOPBACK_IFINDEX) || !open_hit(&hit))
        return 0;
    hit.owner = owner_by_key(NET_KEY | net_of_packet(skb));
    if (!hit.owner || hit.owner->container == NOBODY || !claim_hit())
        return 0;
    ADD(hit.tally->hits, 1);
    if (BY() & BY_CONTAINER)
        key.container = hit.owner->container;
    if (BY() & BY_DIRECTION)
        key.direction = type == PACKET_OUTGOING ? OUT : IN;
    row = find_row(&key);
    if (!row) {
        ADD(hit.tally->map_full, 1);
        return_claim();
        return 0;
    }
    add_to_row(row, bytes);
    return SNAPLEN();
}
