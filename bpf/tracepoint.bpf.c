/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by which processes and with what in its fields does a kernel tracepoint fire?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), rows and
 * blank (counts and statistics), events (collect: events), unseen_calls (32-bit system calls), paths (where the fields
 * of structs lie that a record points to), compared (the text of a filter).
 *
 * The context is the event's record as its format file in tracefs describes it; FIELD1() to FIELD6() describe the
 * fields that the operator names. The attachment's cookie is the number of the tracepoint. */
#include <fleet/program.h>

#define TEXT_FROM_EITHER
#define READS_FIELDS
#include <fleet/collect.h>
#include <fleet/path.h>
#include <fleet/unseen.h>

/* offset in bits 0 to 15, bytes in 16 to 23, signed in 24, kind in 32 to 39 */
CONSTANT(FIELD1)
CONSTANT(FIELD2)
CONSTANT(FIELD3)
CONSTANT(FIELD4)
CONSTANT(FIELD5)
CONSTANT(FIELD6)

#define KIND_NUMBER 0
#define KIND_TEXT 1     /* a char array in the record */
#define KIND_DATA_LOC 2 /* the low 16 bits are the text's offset in the record */
#define KIND_REL_LOC 3  /* the same, from the end of the field */

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

/* Copies the field because the verifier refuses to load through a context pointer at a variable offset. */
static __always_inline u64 read_field(void *ctx, u64 field)
{
    u32 offset = field & 0xffff, size = field >> 16 & 0xf, kind = field >> 32 & 0xff, unused;
    u64 raw = 0;

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
    s64 values[VALUE_PLACES];
    u64 cookie;

    if (!open_window())
        return 0;
    cookie = COOKIE(ctx);
    /* all tracepoints have the same fields, so there is one set of paths */
    READ_VALUES(values, AT_PATH(read_field(ctx, field_of(source)), 0, i))
    collect_current(ctx, values, cookie, cookie);
    return 0;
}
