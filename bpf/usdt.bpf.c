/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by which processes and with what arguments is a USDT probe in a container hit?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), rows and
 * blank (counts and statistics), events (collect: events), arguments (where each site has its arguments), paths (where
 * the fields of structs lie that they point to), compared (the text of a filter).
 *
 * The attachment's cookie is, from its low end, the number of the probe (16 bits), the number of the site's set of
 * arguments and paths (16 bits) and, where containers cannot be distinguished otherwise, the container that the
 * attachment is for (32 bits). */
#include <fleet/program.h>

#define READS_FIELDS
#include <fleet/collect.h>
#include <fleet/path.h>

#define MAX_ARGUMENTS 12
#define NO_REGISTER 255

enum { UNKNOWN, CONSTANT_VALUE, REGISTER, MEMORY };
enum { WHOLE, SIGNED_HALF, UNSIGNED_HALF };

/* One argument at one site; plugins/module_utils/_resolve/usdt_notes.py parses it from the probe's note. */
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

    /* copied because the verifier refuses to load from the context at a variable offset */
    if (number < sizeof(struct pt_regs) / 8)
        bpf_probe_read_kernel(&word, sizeof(word), ctx + number * 8);
    return word;
}

/* Argument `number`, from 1, of those in `set`. */
static __always_inline u64 read_argument(void *ctx, u32 set, u32 number)
{
    u32 place = set * MAX_ARGUMENTS + number - 1, size;
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
        /* reads the argument's own bytes only: what follows may not be mapped */
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
    s64 values[VALUE_PLACES];
    u64 cookie;

    if (!open_window())
        return 0;
    cookie = bpf_get_attach_cookie(ctx);
    READ_VALUES(values, AT_PATH(read_argument(ctx, SET_OF(cookie), source), SET_OF(cookie), i))
    collect_current(ctx, values, cookie, SITE_OF(cookie));
    return 0;
}
