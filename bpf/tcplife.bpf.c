/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which TCP connections of which container have ended, how long did they live, and how much data did they carry?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), ports
 * (the filter), lives (connections that have not ended), rows and blank (counts and statistics), events (collect:
 * events).
 *
 * A connection usually ends in an interrupt, so it counts for the container of its socket. Its process is known only
 * where it certainly is the current task: when it connects, else when it closes its end (FIN_WAIT1 and LAST_ACK are
 * entered only in tcp_close and tcp_shutdown, net/ipv4/tcp.c). */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/socket.h>

#define ROW_KEY_OWN ENDPOINTS u16 direction; u16 state;
#define BY_DIRECTION BY_OWN(4)
#define BY_STATE BY_OWN(5)
#include <fleet/tool.h>
#include <fleet/port.h>

CONSTANT(STATISTIC) /* the value of statistics, MEASURES_... */
MEMBER(TCP_BYTES_SENT)
MEMBER(TCP_BYTES_RETRANS)
MEMBER(TCP_BYTES_RECEIVED)
CONSTANT(SOCK_FLAGS)

#define MEASURES_DURATION 1
#define MEASURES_TX 2
#define MEASURES_RX 3

#define CONNECTED 1
#define ACCEPTED 2

struct event {
    EVENT_HEAD
    ENDPOINTS
    u16 direction; /* 0: it began before the window */
    u16 state;     /* the last one before TCP_CLOSE */
    u64 duration;  /* since it was established, or since it began if it never was; 0: it began before the window */
    u64 tx_bytes;
    u64 rx_bytes;
};

/* A connection before its end; `time` is its start. */
struct life {
    EVENT_HEAD
    u64 direction;
};

BPF_ARRAY(event_layout, struct event, 1);
BPF_HASH(lives, u64, struct life, 1);

static __always_inline void keep(struct hit *hit, u64 sk, struct life *life)
{
    int failed;

    life->container = hit->owner->container;
    failed = lives.insert(&sk, life);
    if (failed == -EEXIST) { /* nobody told that an earlier connection of this socket ended */
        lose_start(hit);
        failed = lives.update(&sk, life);
    }
    /* without room only the start is lost, so other statistics still count the connection at its end */
    if (failed && STATISTIC() == MEASURES_DURATION)
        lose_hit(hit);
}

/* Records the current task, if it is in the socket's container. */
static __always_inline void sign(struct life *life, struct owner *owner)
{
    u64 began = life->time;

    if (find_owner() != owner)
        return;
    fill_head((struct event_head *)life, owner, container_pid(owner), 0);
    life->time = began;
}

static __always_inline void begin(struct hit *hit, u64 sk, u32 state)
{
    struct life life = {};

    hit->owner = find_owner_of_socket(sk);
    if (!hit->owner)
        return;
    life.time = bpf_ktime_get_ns();
    if (state == TCP_SYN_SENT) {
        life.direction = CONNECTED;
        sign(&life, hit->owner);
    } else {
        life.direction = ACCEPTED;
    }
    keep(hit, sk, &life);
}

/* The process closes its end. */
static __always_inline void sign_off(struct hit *hit, u64 sk)
{
    struct life *known = lives.lookup(&sk);
    struct life life = {};

    if (known && known->pid)
        return;
    hit->owner = find_owner_of_socket(sk);
    if (!hit->owner)
        return;
    if (known)
        life = *known;
    sign(&life, hit->owner);
    life.container = hit->owner->container;
    lives.update(&sk, &life);
}

static __always_inline void measure(struct event *event, struct life *life, u64 sk, u32 state)
{
    __builtin_memcpy(event, life, sizeof(struct event_head));
    read_endpoints((struct endpoints *)event->saddr, sk);
    event->sport = port_of_socket(sk);
    event->direction = life->direction;
    event->state = state;
    event->time = bpf_ktime_get_ns();
    event->duration = life->time ? event->time - life->time : 0;
    event->tx_bytes = WORD_AT(sk, TCP_BYTES_SENT) - WORD_AT(sk, TCP_BYTES_RETRANS);
    /* the peer's FIN counts as a byte (net/ipv4/tcp_input.c, tcp_rcv_nxt_update) */
    event->rx_bytes = WORD_AT(sk, TCP_BYTES_RECEIVED) - !!(kernel_word(sk, SOCK_FLAGS()) & SOCK_DONE);
}

static __always_inline void count(struct hit *hit, struct event *event)
{
    struct row_key key;
    u64 value = event->duration;

    if (STATISTIC() == MEASURES_TX)
        value = event->tx_bytes;
    if (STATISTIC() == MEASURES_RX)
        value = event->rx_bytes;
    key_of_head(&key, (struct event_head *)event);
    key_of_ends((struct endpoints *)key.saddr, (struct endpoints *)event->saddr, BY() / BY_OWN(0));
    if (BY() & BY_DIRECTION)
        key.direction = event->direction;
    if (BY() & BY_STATE)
        key.state = event->state;
    count_hit(hit, &key, value);
}

static __always_inline void end(struct hit *hit, u64 sk, u32 state)
{
    struct life *life = lives.lookup(&sk), unknown = {};
    struct event event = {};

    if (!life) {
        hit->owner = find_owner_of_socket(sk);
        if (!hit->owner)
            return;
        unknown.container = hit->owner->container;
    }
    measure(&event, life ? life : &unknown, sk, state);
    if (life)
        lives.delete(&sk);
    if (!ONLY_PORTS() || wants_port(event.sport) || wants_port(event.dport)) {
        if (ONLY_PID() && event.container_pid != ONLY_PID())
            return;
        if (COLLECT_EVENTS())
            send_hit(hit, &event, sizeof(event));
        else if (STATISTIC() != MEASURES_DURATION || event.duration)
            count(hit, &event);
    }
}

/* inet_sock_set_state(socket, old state, new state) */
RAW_TRACEPOINT(changed)
{
    u64 sk = ctx->args[0];
    u32 old = ctx->args[1], state = ctx->args[2];
    struct hit hit = {};
    struct life *life;

    if (SHORT_AT(sk, SOCK_PROTOCOL) != IPPROTO_TCP || !open_hit(&hit))
        return 0;
    if (state == TCP_ESTABLISHED && old == TCP_SYN_SENT) {
        life = lives.lookup(&sk);
        if (life)
            life->time = bpf_ktime_get_ns();
    } else if (state == TCP_SYN_SENT || state == TCP_ESTABLISHED) {
        begin(&hit, sk, state);
    } else if (state == TCP_FIN_WAIT1 || state == TCP_LAST_ACK) {
        sign_off(&hit, sk);
    } else if (state == TCP_CLOSE && old != TCP_LISTEN && old != TCP_CLOSE) {
        end(&hit, sk, old);
    }
    return 0;
}
