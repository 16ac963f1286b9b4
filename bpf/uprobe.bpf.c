/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by whom and with what values is a function in a container entered or left?
 *
 * maps: owners (whose hit it is), control and tally (window and accounting), rows (collect: count),
 * events (collect: events).
 *
 * One program serves entry and return. A file is attached once per real inode; where that cannot be told,
 * each container has attachments of its own, the cookie is the container's index, and a hit counts only
 * for the container whose attachment it came through. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/window.h>
#include <fleet/task.h>
#include <fleet/row.h>

CONSTANT(30, COLLECT_EVENTS)
CONSTANT(31, ATTACHED_PER_CONTAINER)
CONSTANT(32, VALUES) /* one byte a value: source in the low half, type in the high half */
CONSTANT(33, EVENT_SIZE)

#define MAX_VALUES 6
#define MAX_TEXT 128
#define SOURCE_RETVAL 7 /* 1 to 6 are arg0 to arg5, 0 ends the list */
#define TYPE_INT32 1
#define TYPE_UINT32 2
#define TYPE_STR 5

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

/* One load for each register, in assembly: left to itself the compiler computes the address first and loads
 * once, and the verifier refuses a load through a context pointer that was moved. */
#define LOAD_REGISTER(number, field)                                                                          \
    case number:                                                                                              \
        asm volatile("%0 = *(u64 *)(%1 + %2)"                                                                 \
                     : "=r"(value)                                                                            \
                     : "r"(ctx), "i"(__builtin_offsetof(struct pt_regs, field)));                             \
        break;

static __always_inline u64 raw_value(struct pt_regs *ctx, u32 source)
{
    u64 value = 0;

    switch (source) {
#if defined(__TARGET_ARCH_arm64)
        LOAD_REGISTER(1, regs[0])
        LOAD_REGISTER(2, regs[1])
        LOAD_REGISTER(3, regs[2])
        LOAD_REGISTER(4, regs[3])
        LOAD_REGISTER(5, regs[4])
        LOAD_REGISTER(6, regs[5])
        LOAD_REGISTER(SOURCE_RETVAL, regs[0])
#else
        LOAD_REGISTER(1, di)
        LOAD_REGISTER(2, si)
        LOAD_REGISTER(3, dx)
        LOAD_REGISTER(4, cx)
        LOAD_REGISTER(5, r8)
        LOAD_REGISTER(6, r9)
        LOAD_REGISTER(SOURCE_RETVAL, ax)
#endif
    }
    return value;
}

/* The i-th value, widened from its type: the upper half of a register is not part of a 32-bit value. */
static __always_inline s64 typed_value(struct pt_regs *ctx, u32 i)
{
    u32 spec = (VALUES() >> (8 * i)) & 0xff;
    u64 raw = raw_value(ctx, spec & 0xf);

    if (spec >> 4 == TYPE_INT32)
        return (s32)raw;
    if (spec >> 4 == TYPE_UINT32)
        return (u32)raw;
    return raw;
}

static __always_inline void send_event(struct pt_regs *ctx, struct control *window, struct owner *owner,
                                       struct tally *tally)
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
    fill_head((struct event_head *)event, owner);
#pragma nounroll
    for (i = 0; i < MAX_VALUES; i++) {
        event->values[i] = typed_value(ctx, i);
        if (((VALUES() >> (8 * i)) & 0xff) >> 4 == TYPE_STR) {
            /* an address that cannot be read leaves an empty string; the address itself is in values */
            if (bpf_probe_read_user_str(event->text + text, MAX_TEXT, (void *)event->values[i]) < 0)
                event->text[text] = 0;
            text += MAX_TEXT;
        }
    }
    ADD(window->events, 1);
    events.ringbuf_submit(event, BPF_RB_NO_WAKEUP); /* the reader polls: no interrupt work in the hot path */
    ADD(tally->delivered, 1);
}

UPROBE(hit)
{
    struct control *window = open_window();
    struct owner *owner;
    struct tally *tally;

    if (!window)
        return 0;
    owner = find_owner();
    if (!owner)
        return 0;
    if (ATTACHED_PER_CONTAINER() && owner->container != (u32)bpf_get_attach_cookie(ctx))
        return 0;
    tally = this_tally();
    if (!tally)
        return 0;
    ADD(tally->hits, 1);
    if (COLLECT_EVENTS()) {
        send_event(ctx, window, owner, tally);
    } else {
        struct row_key key;

        fill_key(&key, owner, typed_value(ctx, 0));
        count_row(&key, tally);
    }
    return 0;
}
