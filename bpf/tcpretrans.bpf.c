/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What does TCP retransmit, for which container and on which connections?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), ports
 * (the filter), rows and blank (collect: count), events (collect: events).
 *
 * A retransmission happens when a timer fires or an acknowledgement arrives, while an unrelated task may be running,
 * so it counts for the container of its socket. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/socket.h>

#define ROW_KEY_OWN ENDPOINTS u16 state; u16 kind;
#define BY_STATE BY_OWN(4)
#define BY_KIND BY_OWN(5)
#include <fleet/tool.h>
#include <fleet/port.h>

CONSTANT(SOCK_STATE)
CONSTANT(HAS_RESULT) /* the tracepoint of segments fires for failures too, and says so */

#define SEGMENT 0
#define SYNACK 1

struct event {
    EVENT_HEAD
    ENDPOINTS
    u16 state;
    u16 kind;
};

BPF_ARRAY(event_layout, struct event, 1);

/* `ends` is the socket, or the connection request that a listening socket has not accepted yet. */
static __always_inline void sent_again(void *ctx, u64 sk, u64 ends, u16 kind)
{
    struct event event = {};
    struct caller caller;
    struct row_key key;
    struct hit hit;

    if (!open_hit(&hit))
        return;
    hit.owner = find_owner_of_socket(sk);
    if (!hit.owner)
        return;
    read_endpoints((struct endpoints *)event.saddr, ends);
    if (ONLY_PORTS() && !wants_port(event.sport) && !wants_port(event.dport))
        return;
    event.time = bpf_ktime_get_ns();
    event.container = hit.owner->container;
    event.state = (u8)kernel_short(ends, SOCK_STATE());
    event.kind = kind;
    if (COLLECT_EVENTS()) {
        send_hit(&hit, &event, sizeof(event));
        return;
    }
    key_of_head(&key, (struct event_head *)&event);
    key_of_ends((struct endpoints *)key.saddr, (struct endpoints *)event.saddr, BY() / BY_OWN(0));
    if (BY() & BY_STATE)
        key.state = event.state;
    if (BY() & BY_KIND)
        key.kind = event.kind;
    caller = called_by_kernel(ctx, &hit);
    count_caller(&hit, &key, 0, &caller);
}

/* tcp_retransmit_skb(socket, segment), since Linux 6.18 tcp_retransmit_skb(socket, segment, error) */
RAW_TRACEPOINT(segment)
{
    if (HAS_RESULT() && (s32)ctx->args[2]) /* it was not sent */
        return 0;
    sent_again(ctx, ctx->args[0], ctx->args[0], SEGMENT);
    return 0;
}

/* tcp_retransmit_synack(listening socket, request) */
RAW_TRACEPOINT(synack)
{
    sent_again(ctx, ctx->args[0], ctx->args[1], SYNACK);
    return 0;
}
