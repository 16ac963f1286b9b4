/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by whom and with what in its fields does a kernel tracepoint fire?
 *
 * maps: owners and owner_levels (whose hit it is), control and tally (window and accounting), rows and
 * blank (counts and statistics), events (collect: events).
 *
 * The context is the event's record as its format in tracefs describes it; where a field lies in it comes
 * as a constant. The attachment's cookie is the number of the tracepoint. */
#include <fleet/program.h>

#define TEXT_FROM_EITHER

struct frame;

/* Source n is the n-th of FIELD1() to FIELD6(). */
static __always_inline u64 raw_value(void *ctx, struct frame *frame, u32 source);

#include <fleet/collect.h>

/* offset in bits 0 to 15, bytes in 16 to 23, signed in 24, kind in 32 to 39 */
CONSTANT(FIELD1)
CONSTANT(FIELD2)
CONSTANT(FIELD3)
CONSTANT(FIELD4)
CONSTANT(FIELD5)
CONSTANT(FIELD6)

#define KIND_NUMBER 0
#define KIND_TEXT 1     /* a char array in the record */
#define KIND_DATA_LOC 2 /* its place is told by 16 bits: bytes from the record's start */
#define KIND_REL_LOC 3  /* the same from the end of the field */

static __always_inline u64 field_of(u32 source)
{
    switch (source) {
    case 1: return FIELD1();
    case 2: return FIELD2();
    case 3: return FIELD3();
    case 4: return FIELD4();
    case 5: return FIELD5();
    case 6: return FIELD6();
    }
    return 0;
}

/* Copied, not loaded: the verifier refuses a load through a context pointer that was moved. */
static __always_inline u64 raw_value(void *ctx, struct frame *frame, u32 source)
{
    u64 field = field_of(source), raw = 0;
    u32 offset = field & 0xffff, size = field >> 16 & 0xf, kind = field >> 32 & 0xff, unused;

    if (kind == KIND_TEXT)
        return address_of(ctx) + offset;
    bpf_probe_read_kernel(&raw, size, ctx + offset);
    if (kind == KIND_DATA_LOC)
        return address_of(ctx) + (raw & 0xffff);
    if (kind == KIND_REL_LOC)
        return address_of(ctx) + offset + size + (raw & 0xffff);
    if (!(field >> 24 & 1))
        return raw;
    unused = 64 - 8 * size;
    return (s64)(raw << unused) >> unused;
}

TRACEPOINT(hit)
{
    struct control *window = open_window();

    if (window)
        collect(ctx, NULL, window, COOKIE(ctx));
    return 0;
}
