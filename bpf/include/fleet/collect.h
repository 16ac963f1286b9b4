/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What is collected of a hit: values read from it, filtered by, counted by, summed up or sent as an event.
 *
 * A program that includes this declares raw_value(ctx, frame, source) first: the 64 bits of its source number
 * (1 to 15) of a hit. TEXT_FROM_KERNEL says that strings are kernel memory, TEXT_FROM_EITHER that the address
 * tells: the kernel's half of the address space is the upper one on x86-64 and arm64. SITE(cookie) is the number
 * of the place that an attachment's cookie tells of, which is all of its low half unless the program says. */
#ifndef FLEET_COLLECT_H
#define FLEET_COLLECT_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/window.h>
#include <fleet/task.h>
#include <fleet/row.h>

CONSTANT(COLLECT_EVENTS)
CONSTANT(ATTACHED_PER_CONTAINER)
CONSTANT(VALUES) /* one byte a value: source in the low half, type in the high half; 0 ends the list */
CONSTANT(EVENT_SIZE)
CONSTANT(KEY_VALUE)  /* the place among the values of the one that rows are keyed by, from 1 */
CONSTANT(ONLY_PID)   /* only the process that has this PID in its container */
CONSTANT(FILTERS)    /* one byte a filter: place among the values from 1, operator in bits 4 to 6 */
CONSTANT(OPERAND0)
CONSTANT(OPERAND1)
CONSTANT(OPERAND2)
CONSTANT(OPERAND3)
CONSTANT(WANTS_SITE) /* which function it was is asked for */

#define MAX_VALUES 6
#define MAX_FILTERS 4
#define MAX_TEXT 128
#define TYPE_INT32 1
#define TYPE_UINT32 2
#define TYPE_STR 5

enum { EQUAL = 1, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL };

/* What was kept of a function's entry until its return. */
struct frame {
    u64 start;
    u64 latency; /* at the return */
    u64 owner;   /* the key of whose call it is; 0: nobody has asked yet */
    u64 args[6];
};

struct event {
    EVENT_HEAD
    u64 values[MAX_VALUES]; /* a string's value is its address */
    char text[];            /* MAX_TEXT bytes for each string among them */
};

struct event_layout {
    EVENT_HEAD
    u64 values[MAX_VALUES];
};

BPF_ARRAY(event_layout, struct event_layout, 1);
BPF_RINGBUF_OUTPUT(events, 64);

#if defined(TEXT_FROM_KERNEL)
#define READ_TEXT bpf_probe_read_kernel_str
#elif defined(TEXT_FROM_EITHER)
#define READ_TEXT(to, size, from)                                                          \
    ((s64)(from) < 0 ? bpf_probe_read_kernel_str(to, size, from) : bpf_probe_read_user_str(to, size, from))
#else
#define READ_TEXT bpf_probe_read_user_str
#endif

#define VALUE_SPEC(i) ((u32)(VALUES() >> (8 * (i))) & 0xff)

/* The values asked for, each widened from its type: the upper half of a register is not part of a 32-bit
 * value. What is not asked for is not read. */
static __always_inline void read_values(s64 *values, void *ctx, struct frame *frame)
{
    u32 i;

#pragma nounroll
    for (i = 0; i < MAX_VALUES; i++) {
        u32 spec = VALUE_SPEC(i);
        u64 raw = 0;

        if (spec)
            raw = raw_value(ctx, frame, spec & 0xf);
        if (spec >> 4 == TYPE_INT32)
            raw = (s32)raw;
        if (spec >> 4 == TYPE_UINT32)
            raw = (u32)raw;
        values[i] = raw;
    }
}

static __always_inline bool holds(s64 value, u32 operator, s64 operand)
{
    switch (operator) {
    case EQUAL: return value == operand;
    case NOT_EQUAL: return value != operand;
    case LESS: return value < operand;
    case LESS_OR_EQUAL: return value <= operand;
    case GREATER: return value > operand;
    case GREATER_OR_EQUAL: return value >= operand;
    }
    return true;
}

#define WITHOUT_SIGN 0x80 /* in a filter: values are compared as unsigned */

/* Whether the values fulfil every filter. Numbers without sign are both moved to where their order is that of
 * numbers with one. */
static __always_inline bool passes(const s64 *values)
{
#define FILTER(n)                                                                          \
    if (FILTERS() >> (8 * n) & 0xff) {                                                     \
        u32 filter = FILTERS() >> (8 * n) & 0xff;                                          \
        u64 move = filter & WITHOUT_SIGN ? 1ULL << 63 : 0;                                 \
                                                                                           \
        if (!holds(values[((filter & 0xf) - 1) & 7] ^ move, filter >> 4 & 7, OPERAND##n() ^ move)) \
            return false;                                                                  \
    }
    FILTER(0)
    FILTER(1)
    FILTER(2)
    FILTER(3)
#undef FILTER
    return true;
}

static __always_inline void send_event(const s64 *values, u32 site, struct control *window, struct owner *owner,
                                       u32 inner_pid, struct tally *tally)
{
    struct event *event;
    u32 i, text = 0;

    if (!may_send(window)) {
        ADD(tally->capped, 1);
        return;
    }
    event = events.ringbuf_reserve(EVENT_SIZE());
    if (!event) {
        ADD(tally->ring_full, 1);
        return;
    }
    fill_head((struct event_head *)event, owner, inner_pid, site);
#pragma nounroll
    for (i = 0; i < MAX_VALUES; i++) {
        event->values[i] = VALUES() ? values[i] : 0;
        if (VALUE_SPEC(i) >> 4 == TYPE_STR) {
            /* an address that cannot be read leaves an empty string; the address itself is in values */
            if (READ_TEXT(event->text + text, MAX_TEXT, (void *)values[i]) < 0)
                event->text[text] = 0;
            text += MAX_TEXT;
        }
    }
    ADD(window->events, 1);
    events.ringbuf_submit(event, BPF_RB_NO_WAKEUP); /* the reader polls: no interrupt work in the hot path */
    ADD(tally->delivered, 1);
}

#ifndef SITE
#define SITE(cookie) ((u32)(cookie))
#endif

/* Whether a hit through an attachment with this cookie can count for this owner. */
static __always_inline bool attached_for(struct owner *owner, u64 cookie)
{
    return !ATTACHED_PER_CONTAINER() || owner->container == cookie >> 32;
}

/* One hit: what is filtered out by its values goes before anybody asks whose it is. */
static __always_inline void collect(void *ctx, struct frame *frame, struct control *window, u64 cookie)
{
    s64 values[MAX_VALUES + 2];
    struct tally *tally;
    struct owner *owner;
    u32 inner_pid;

    if (VALUES())
        read_values(values, ctx, frame);
    if (!passes(values))
        return;
    owner = frame && frame->owner ? owner_by_key(frame->owner) : find_owner();
    if (!owner || owner->container == NOBODY || !attached_for(owner, cookie))
        return;
    inner_pid = container_pid(owner);
    if (ONLY_PID() && inner_pid != ONLY_PID())
        return;
    tally = this_tally();
    if (!tally)
        return;
    ADD(tally->hits, 1);
    if (COLLECT_EVENTS()) {
        send_event(values, SITE(cookie), window, owner, inner_pid, tally);
    } else {
        struct row_key key;

        fill_key(&key, owner, inner_pid, SITE(cookie), KEY_VALUE() ? values[(KEY_VALUE() - 1) & 7] : 0);
        count_row(&key, tally, STATISTICS() ? values[0] : 0);
    }
}

/* The attachment's cookie, where anything depends on it. */
#define COOKIE(ctx) (WANTS_SITE() || ATTACHED_PER_CONTAINER() ? bpf_get_attach_cookie(ctx) : 0)

#endif
