/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which process in which container connects where over TCP, does it work, and how long does it take?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), ports
 * (the filter), connecting (attempts that have not ended), rows and blank (counts and latencies), events (collect:
 * events).
 *
 * An attempt starts while its process runs, and its outcome arrives in an interrupt, so the start is kept by the
 * socket's address, with the stack of who called. An attempt may also fail before connect(2) returns, as for want of a
 * local port. Then the socket has no error, and the result of the call says why: until its return the attempt is kept by
 * its thread. User space reads what is left when the window has closed: attempts that have neither worked nor failed. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/socket.h>

#define ROW_KEY_OWN ENDPOINTS s32 error; u32 established;
#define BY_ERROR BY_OWN(4)
#define BY_ESTABLISHED BY_OWN(5)
#include <fleet/tool.h>
#include <fleet/port.h>
#include <fleet/syscall.h>

CONSTANT(SOCK_ERR)
CONSTANT(SEES_RESULTS) /* the program `tried` is attached */

#define PENDING 0
#define WORKED 1
#define FAILED 2

struct event {
    EVENT_HEAD
    ENDPOINTS
    s32 error;
    u64 latency;
    u32 established;
    u32 reserved;
    u64 stack; /* of who called */
};

BPF_ARRAY(event_layout, struct event, 1);
BPF_HASH(connecting, u64, struct event, 1);

static __always_inline void begin(void *ctx, u64 sk)
{
    struct event event = {};
    struct hit hit;

    if (!wants_port(host_order(SHORT_AT(sk, SOCK_DPORT))) || !begin_hit(&hit))
        return;
    fill_head((struct event_head *)&event, hit.owner, hit.inner_pid, 0);
    read_endpoints((struct endpoints *)event.saddr, sk);
    if (KEEPS_STACKS()) {
        forget(&event, sizeof(event));
        event.stack = keep_for_later(ctx, &hit);
    }
    if (takes_place(&hit, connecting.insert(&sk, &event)) && connecting.update(&sk, &event))
        lose_hit(&hit);
}

/* Reports an attempt that has ended. */
static __always_inline void report(struct event *event)
{
    bool worked = event->established == WORKED;
    struct hit hit;

    if ((ONLY_FAILED() && worked) || !open_hit(&hit))
        return;
    if (COLLECT_EVENTS()) {
        send_hit(&hit, event, sizeof(*event));
    } else if (worked || !STATISTICS()) {
        struct row_key key;

        key_of_head(&key, (struct event_head *)event);
        key_of_ends((struct endpoints *)key.saddr, (struct endpoints *)event->saddr, BY() / BY_OWN(0));
        if (BY() & BY_ERROR)
            key.error = event->error;
        if (BY() & (BY_ERROR | BY_ESTABLISHED)) /* an attempt that was given up has no error of the kernel's */
            key.established = event->established;
        count_later(&hit, &key, event->latency, event->stack);
    }
}

/* Whether the attempt's own thread is still in connect(2). */
static __always_inline bool is_connecting(struct event *event)
{
    return (u32)pid_tgid_of(CURRENT) == event->tid && number_of((u64)entry_registers()) == CONNECT;
}

static __always_inline void end(u64 sk, bool worked)
{
    struct event *kept = connecting.lookup(&sk), event;

    if (!kept || !open_window())
        return;
    event = *kept;
    connecting.delete(&sk);
    event.latency = bpf_ktime_get_ns() - event.time;
    event.established = worked ? WORKED : FAILED;
    event.error = worked ? 0 : kernel_int(sk, SOCK_ERR());
    event.sport = port_of_socket(sk); /* the kernel chose it after the start */
    if (SEES_RESULTS() && !worked && !event.error && is_connecting(&event)) {
        u64 thread = event.tid; /* no address of a socket */

        if (!connecting.update(&thread, &event))
            return;
    }
    report(&event);
}

/* inet_sock_set_state(socket, old state, new state) */
RAW_TRACEPOINT(changed)
{
    u64 sk = ctx->args[0];
    u32 state = ctx->args[2];

    if (SHORT_AT(sk, SOCK_PROTOCOL) != IPPROTO_TCP)
        return 0;
    if (state == TCP_SYN_SENT)
        begin(ctx, sk);
    else if (state == TCP_ESTABLISHED || state == TCP_CLOSE)
        end(sk, state == TCP_ESTABLISHED);
    return 0;
}

/* sys_exit_connect */
TRACEPOINT(tried)
{
    u64 thread = (u32)pid_tgid_of(CURRENT);
    struct event *kept = connecting.lookup(&thread), event;
    s64 result = syscall_result(ctx);

    if (!kept)
        return 0;
    event = *kept;
    connecting.delete(&thread);
    event.error = result < 0 ? -result : 0;
    report(&event);
    return 0;
}
