/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How many packets and bytes pass through the container's network namespace, of which protocol and port, in and out?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), ports
 * (the filter), rows and blank (counts and bytes), events (collect: events).
 *
 * The program is the filter of a packet socket in each namespace. It returns 0 for every packet, so the socket never
 * queues one. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/socket.h>

#define ROW_KEY_OWN ENDPOINTS u16 port; u16 protocol; u32 direction;
#define BY_PORT BY_OWN(4)
#define BY_PROTOCOL BY_OWN(5)
#define BY_DIRECTION BY_OWN(6)
#include <fleet/tool.h>
#include <fleet/port.h>
#include <fleet/packet.h>

CONSTANT(PROTOCOLS) /* to watch, 16 bits each; 0: any */

struct event {
    EVENT_HEAD
    ENDPOINTS
    u16 protocol;
    u16 direction;
    u32 bytes;
    u32 reserved;
};

BPF_ARRAY(event_layout, struct event, 1);

static __always_inline bool wants_protocol(u16 protocol)
{
    return !PROTOCOLS() || protocol == (u16)PROTOCOLS() || protocol == (u16)(PROTOCOLS() >> 16) ||
           protocol == (u16)(PROTOCOLS() >> 32) || protocol == (u16)(PROTOCOLS() >> 48);
}

static __always_inline void passed(struct hit *hit, struct packet *packet, u32 bytes, u16 direction)
{
    struct event event = {};
    struct row_key key;

    event.container = hit->owner->container;
    __builtin_memcpy(event.saddr, packet, sizeof(struct endpoints));
    if (COLLECT_EVENTS()) {
        event.time = bpf_ktime_get_ns();
        event.protocol = packet->protocol;
        event.direction = direction;
        event.bytes = bytes;
        send_hit(hit, &event, sizeof(event));
        return;
    }
    key_of_head(&key, (struct event_head *)&event);
    key_of_ends((struct endpoints *)key.saddr, (struct endpoints *)packet, BY() / BY_OWN(0));
    if (BY() & BY_PORT) /* the service's: clients get higher port numbers */
        key.port = packet->sport < packet->dport ? packet->sport : packet->dport;
    if (BY() & BY_PROTOCOL)
        key.protocol = packet->protocol;
    if (BY() & BY_DIRECTION)
        key.direction = direction;
    count_hit(hit, &key, bytes);
}

SOCKET_FILTER(packet)
{
    u32 bytes = skb->len, type = skb->pkt_type;
    u16 kind = host_order(skb->protocol);
    struct packet packet = {};
    struct hit hit;

    if (type == PACKET_OTHERHOST || !open_hit(&hit))
        return 0;
    hit.owner = owner_by_key(NET_KEY | net_of_packet(skb));
    if (!hit.owner || hit.owner->container == NOBODY)
        return 0;
    read_packet(skb, kind, &packet);
    if (wants_protocol(packet.protocol) &&
        (!ONLY_PORTS() || wants_port(packet.sport) || wants_port(packet.dport)))
        passed(&hit, &packet, bytes, type == PACKET_OUTGOING ? OUT : IN);
    return 0;
}
