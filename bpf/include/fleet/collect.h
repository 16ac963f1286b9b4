/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Hits with values that the operator chooses: filtered by them, counted by one, summed up over one, or sent with
 * all of them. A program reads the values and hands them to collect() or, where the hit belongs to the current task,
 * collect_current():
 *
 *     s64 values[VALUE_PLACES];
 *     ...
 *     READ_VALUES(values, register_value(ctx, source))
 *     collect_current(ctx, values, cookie, site);
 *
 * A program whose strings may be in the kernel's memory defines TEXT_FROM_EITHER before it includes this, and one that
 * reads what lies behind registers READS_FIELDS (fleet/path.h).
 *
 * Maps: compared (the text of a filter), and those of fleet/tool.h. */
#ifndef FLEET_COLLECT_H
#define FLEET_COLLECT_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/tool.h>

CONSTANT(ATTACHED_PER_CONTAINER) /* the high half of an attachment's cookie is its container */
CONSTANT(VALUES)     /* one byte a value: source in the low half, type in the high half; 0 ends the list */
CONSTANT(EVENT_SIZE)
CONSTANT(KEY_VALUE)  /* which value rows are keyed by, from 1; 0: none */
CONSTANT(FILTERS)    /* one byte a filter: its value from 1, operator in bits 4 to 6, WITHOUT_SIGN */
CONSTANT(OPERAND0)
CONSTANT(OPERAND1)
CONSTANT(OPERAND2)
CONSTANT(OPERAND3)
CONSTANT(PATHS)      /* which values lie behind a register (fleet/path.h), a bit for each */
CONSTANT(TEXT)       /* a value from 1 that is compared with a text, and TEXT_...; 0: none */
CONSTANT(TEXT_LENGTH)
CONSTANT(WANTS_SITE) /* rows or events say which attach point was hit */

#define MAX_VALUES 6
#define VALUE_PLACES 8 /* MAX_VALUES rounded up: an index masked by 7 stays inside */
#define MAX_TEXT 128
#define TYPE_INT32 1
#define TYPE_UINT32 2
#define TYPE_STR 5
#define TYPE_SIZED 6 /* bytes at an address; the next value is how many */
/* Stands for a value that could not be read, such as the field of a pointer that is NULL. Any number is one that a
 * program may have; this one is random, so that none has it by chance. */
#define UNREADABLE 0x9d3b61c7f20e84a5ULL
#define WITHOUT_SIGN 0x80 /* in a filter: compare as unsigned */
#define TEXT_DIFFERS 0x10 /* only hits whose text is another one */
#define TEXT_SIZED 0x20   /* the next value is how long it is */
#define TEXT_WHOLE 0x40   /* of a sized one: no longer than the text it is compared with */
#define MAX_COMPARED 64   /* with a NUL, where that is compared too */

enum { EQUAL = 1, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL };

#define VALUES_HEAD                                               \
    EVENT_HEAD                                                    \
    u64 values[MAX_VALUES]; /* those of VALUES(); a string's is its address; that of bytes which cannot be read is 0 */

struct event {
    VALUES_HEAD
    char text[]; /* MAX_TEXT bytes for each string and each run of bytes among the values */
};

struct event_layout {
    VALUES_HEAD
};

BPF_ARRAY(event_layout, struct event_layout, 1);

/* The text of a filter, and which of its bytes count. */
struct compared {
    u64 text[MAX_COMPARED / 8];
    u64 mask[MAX_COMPARED / 8];
};

BPF_ARRAY(compared, struct compared, 1);

/* On x86-64 and arm64 the upper half of the address space is the kernel's. */
#if defined(TEXT_FROM_EITHER)
#define READ_TEXT(to, size, from)                                                          \
    ((s64)(from) < 0 ? bpf_probe_read_kernel_str(to, size, from) : bpf_probe_read_user_str(to, size, from))
#define READ_BYTES(to, size, from)                                                 \
    ((s64)(from) < 0 ? bpf_probe_read_kernel(to, size, from) : bpf_probe_read_user(to, size, from))
#else
#define READ_TEXT bpf_probe_read_user_str
#define READ_BYTES bpf_probe_read_user
#endif

#define VALUE_SPEC(i) ((u32)(VALUES() >> (8 * (i))) & 0xff)
#define VALUE_TYPE(spec) ((spec) >> 4)

/* The attachment's cookie, if anything depends on it, and its parts. */
#define COOKIE(ctx) (WANTS_SITE() || ATTACHED_PER_CONTAINER() || PATHS() ? bpf_get_attach_cookie(ctx) : 0)
#define SITE_OF(cookie) ((u32)(cookie) & 0xffff)
#define SET_OF(cookie) ((u32)(cookie) >> 16) /* of arguments or paths */

/* Widens a value from its type: the upper half of a register is no part of a 32-bit value. */
static __always_inline s64 typed(u64 raw, u32 spec)
{
    if (VALUE_TYPE(spec) == TYPE_INT32)
        raw = (s32)raw;
    if (VALUE_TYPE(spec) == TYPE_UINT32)
        raw = (u32)raw;
    return raw;
}

/* Reads the values that VALUES() lists and no others. `raw` is the program's expression for the 64 bits of a value; it
 * is evaluated for each with its number in the variable `source`, from 1 to 15. */
#define READ_VALUES(values, raw)                            \
    if (VALUES()) {                                         \
        u32 i;                                              \
                                                            \
        _Pragma("nounroll")                                 \
        for (i = 0; i < MAX_VALUES; i++) {                  \
            u32 spec = VALUE_SPEC(i), source = spec & 0xf;  \
                                                            \
            if (!spec)                                      \
                break;                                      \
            values[i] = typed(raw, spec);                   \
        }                                                   \
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

static __always_inline bool is_unreadable(const s64 *values, u32 place)
{
#if defined(READS_FIELDS)
    return PATHS() >> place & 1 && (u64)values[place] == UNREADABLE;
#else
    return false;
#endif
}

/* Whether a text is the one that it is compared with, or begins with it, where the mask leaves out the NUL; the
 * opposite with TEXT_DIFFERS. Never for one that cannot be read. */
static __always_inline bool text_fits(const s64 *values)
{
    u32 place = ((TEXT() & 0xf) - 1) & 7;
    u64 text[MAX_COMPARED / 8] = {}, other = 0;
    s64 size = TEXT() & TEXT_SIZED ? values[(place + 1) & 7] : 0;
    u32 i, zero = 0;
    struct compared *asked = compared.lookup(&zero);

    if (!asked)
        return false;
    if (!(TEXT() & TEXT_SIZED)) {
        if (READ_TEXT(text, sizeof(text), (void *)values[place]) < 0)
            return false;
    } else if (size < (s64)TEXT_LENGTH() || (TEXT() & TEXT_WHOLE && size > (s64)TEXT_LENGTH())) {
        other = 1;
    } else if (READ_BYTES(text, TEXT_LENGTH() & (MAX_COMPARED - 1), (void *)values[place])) {
        return false;
    }
#pragma nounroll
    for (i = 0; i < MAX_COMPARED / 8; i++)
        other |= (text[i] ^ asked->text[i]) & asked->mask[i];
    return !other == !(TEXT() & TEXT_DIFFERS);
}

/* Whether the values satisfy every filter; one that could not be read satisfies none. Flipping the top bits of two
 * unsigned numbers lets a signed comparison order them. */
static __always_inline bool passes(const s64 *values)
{
#define FILTER(n, next)                                                                    \
    if (FILTERS() >> (8 * n) & 0xff) {                                                     \
        u32 filter = FILTERS() >> (8 * n) & 0xff;                                          \
        u64 flip = filter & WITHOUT_SIGN ? 1ULL << 63 : 0;                                 \
        u32 place = ((filter & 0xf) - 1) & 7;                                              \
                                                                                           \
        if (is_unreadable(values, place) ||                                                \
            !holds(values[place] ^ flip, filter >> 4 & 7, OPERAND##n() ^ flip))            \
            return false;                                                                  \
        next                                                                               \
    }
    FILTER(0, FILTER(1, FILTER(2, FILTER(3, ))))
#undef FILTER
    return !TEXT() || text_fits(values);
}

/* Reserves the event where send_hit() would copy it: its texts are too long for the stack. */
static __always_inline void send_values(struct hit *hit, const s64 *values, u32 site)
{
    struct event *event;
    u32 i, text = 0;

    if (!may_send_hit(hit))
        return;
    event = events.ringbuf_reserve(EVENT_SIZE());
    if (!event) {
        ADD(hit->tally->ring_full, 1);
        return_claim();
        return;
    }
    fill_head((struct event_head *)event, hit->owner, hit->inner_pid, site);
#pragma nounroll
    for (i = 0; i < MAX_VALUES; i++) {
        if (!VALUE_SPEC(i))
            break;
        event->values[i] = values[i];
        if (VALUE_TYPE(VALUE_SPEC(i)) == TYPE_STR) {
            /* an unreadable address leaves an empty string; the address itself is in values */
            if (READ_TEXT(event->text + text, MAX_TEXT, (void *)values[i]) < 0)
                event->text[text] = 0;
            text += MAX_TEXT;
        }
        if (VALUE_TYPE(VALUE_SPEC(i)) == TYPE_SIZED) {
            u64 size = values[(i + 1) & 7];

            if ((s64)size < 0)
                size = 0;
            if (size > MAX_TEXT)
                size = MAX_TEXT;
            if (READ_BYTES(event->text + text, size, (void *)values[i]) < 0)
                event->values[i] = 0;
            text += MAX_TEXT;
        }
    }
    note_sent();
    events.ringbuf_submit(event, BPF_RB_NO_WAKEUP); /* the reader polls: no interrupt in the hot path */
    ADD(hit->tally->delivered, 1);
}

/* Whether a hit through an attachment with this cookie counts for this owner. */
static __always_inline bool attached_for(struct owner *owner, u64 cookie)
{
    return !ATTACHED_PER_CONTAINER() || owner->container == cookie >> 32;
}

/* A hit whose values pass the filters; `owner` may be NULL. There are no statistics of what could not be read. */
static __always_inline void collect(void *ctx, const s64 *values, struct owner *owner, u64 cookie, u32 site)
{
    struct hit hit = {};
    struct row_key key;

    if (!owner || owner->container == NOBODY || !attached_for(owner, cookie) ||
        (STATISTICS() && is_unreadable(values, 0)) || !begin_hit_for(owner, container_pid(owner), &hit))
        return;
    if (COLLECT_EVENTS()) {
        send_values(&hit, values, site);
    } else {
        fill_key(&key, owner, hit.inner_pid, site, KEY_VALUE() ? values[(KEY_VALUE() - 1) & 7] : 0);
        count_call(ctx, &hit, &key, STATISTICS() ? values[0] : 0);
    }
}

/* A hit of the current task. The filters come first because finding the owner costs more. */
static __always_inline void collect_current(void *ctx, const s64 *values, u64 cookie, u32 site)
{
    if (passes(values))
        collect(ctx, values, find_owner(), cookie, site);
}

#endif
