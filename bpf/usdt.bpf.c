/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by whom and with what arguments is a USDT probe in a container hit?
 *
 * maps: owners and owner_levels (whose hit it is), control and tally (window and accounting), rows and
 * blank (counts and statistics), events (collect: events), arguments (where each site has its arguments).
 *
 * The attachment's cookie is, from its low end, the number of the probe (16 bits), that of its set of arguments
 * (16 bits) and, where inodes cannot be told apart, the container whose attachment it is (32 bits). */
#include <fleet/program.h>
#include <fleet/registers.h>

struct frame;

/* The argument that source is the number of, from 1. */
static __always_inline u64 raw_value(void *ctx, struct frame *frame, u32 source);

#define SITE(cookie) ((u32)(cookie) & 0xffff)

#include <fleet/collect.h>

#define MAX_ARGUMENTS 12
#define NO_REGISTER 255

enum { UNKNOWN, CONSTANT_VALUE, REGISTER, MEMORY };
enum { WHOLE, SIGNED_HALF, UNSIGNED_HALF };

/* As plugins/module_utils/_usdt_notes.py tells it from the probe's note. */
struct argument {
    u64 value;
    u8 kind;
    u8 base; /* registers are words of struct pt_regs */
    u8 index;
    u8 scale;
    u8 extend;
    u8 left;
    u8 right;
    u8 is_signed;
};

BPF_ARRAY(arguments, struct argument, MAX_ARGUMENTS);

static __always_inline u64 register_word(void *ctx, u32 number)
{
    u64 word = 0;

    /* the context's own fields can only be loaded by constant offsets */
    if (number < sizeof(struct pt_regs) / 8)
        bpf_probe_read_kernel(&word, sizeof(word), ctx + number * 8);
    return word;
}

static __always_inline u64 raw_value(void *ctx, struct frame *frame, u32 source)
{
    u32 place = (u32)frame->start * MAX_ARGUMENTS + source - 1, size;
    struct argument *argument = arguments.lookup(&place);
    u64 value;

    if (!argument || argument->kind == UNKNOWN)
        return 0;
    value = argument->value;
    if (argument->kind != CONSTANT_VALUE) {
        if (argument->base != NO_REGISTER)
            value += register_word(ctx, argument->base);
        if (argument->index != NO_REGISTER) {
            u64 index = register_word(ctx, argument->index);

            if (argument->extend == SIGNED_HALF)
                index = (s64)(s32)index;
            if (argument->extend == UNSIGNED_HALF)
                index = (u32)index;
            value += index << (argument->scale & 7);
        }
    }
    if (argument->kind == MEMORY) {
        u64 address = value;

        value = 0;
        /* no byte beyond it is touched: what follows may not be mapped */
        size = (64 - (argument->right & 63)) / 8;
        if (size >= 1 && size <= 8)
            bpf_probe_read_user(&value, size, (void *)address);
    }
    value <<= argument->left & 63;
    if (argument->is_signed)
        return (s64)value >> (argument->right & 63);
    return value >> (argument->right & 63);
}

UPROBE(hit)
{
    struct control *window = open_window();
    struct frame frame = {};
    u64 cookie;

    if (!window)
        return 0;
    cookie = bpf_get_attach_cookie(ctx);
    frame.start = (u32)cookie >> 16; /* the set of arguments */
    collect(ctx, &frame, window, cookie);
    return 0;
}
