/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Rows: counts by key, per CPU, summed by user space when the window has closed. A program that groups by
 * something of its own defines ROW_KEY_OWN before it includes this. */
#ifndef FLEET_ROW_H
#define FLEET_ROW_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/window.h>
#include <fleet/task.h>

CONSTANT(BY)
CONSTANT(STATISTICS) /* keep sum, min, max and histogram of a value, not only the count */
CONSTANT(SUB_BITS)   /* each power of two is cut into 1 << SUB_BITS() buckets */
CONSTANT(SLOTS)      /* how many buckets there are, and room for */
CONSTANT(UNSIGNED)   /* the value of statistics has no sign */

#define BY_PID 1
#define BY_COMM 2
#define BY_USER 4
#define BY_VALUE 8
#define BY_CONTAINER 16
#define BY_SITE 64
#define BY_OWN(number) (256 << (number)) /* the keys in ROW_KEY_OWN, in the order that the module gives them */
#define MOST_SLOTS 1026 /* below zero, zero, and 64 powers of two times 16 */

#ifndef ROW_KEY_OWN
#define ROW_KEY_OWN
#endif

/* The loader cuts the map's key off behind the last field in use: the shorter, the quicker to hash. Where that
 * is the container, whose numbers begin at 0, it makes the map an array. */
struct row_key {
    u32 container;
    u32 site;
    s64 value;
    u32 pid;
    u32 container_pid;
    u32 uid;
    u32 reserved;
    char comm[TASK_COMM_LEN];
    ROW_KEY_OWN
};

/* A row that one CPU makes begins with zeros on all the others (kernel/bpf/hashtab.c, pcpu_init_value), so its
 * bounds are kept in a form in which zero says nothing: ordered as unsigned, both only rising. */
struct row {
    u64 count;
    u64 sum;
    s64 carry;   /* what of the sum is above 64 bits */
    u64 highest; /* ORDERED(max) */
    u64 lowest;  /* ~ORDERED(min) */
    u64 slots[MOST_SLOTS];
};

#define ORDERED(value) ((u64)(value) ^ (UNSIGNED() ? 0 : 1ULL << 63))

/* The loader gives both the size that is in use; `blank` holds the zeros that a row begins with. */
BPF_PERCPU_HASH(rows, struct row_key, struct row, 1);
BPF_ARRAY(blank, struct row, 1);

/* What the row is keyed by; what BY() leaves out stays zero. */
static __always_inline void fill_key_of(u64 task, struct row_key *key, struct owner *owner, u32 inner_pid, u32 site,
                                        s64 value)
{
    key->container = BY() & BY_CONTAINER ? owner->container : 0;
    key->pid = BY() & BY_PID ? pid_tgid_of(task) >> 32 : 0;
    key->container_pid = BY() & BY_PID ? inner_pid : 0;
    key->uid = BY() & BY_USER ? uid_of(task) : 0;
    key->site = BY() & BY_SITE ? site : 0;
    key->reserved = 0;
    key->value = BY() & BY_VALUE ? value : 0;
    __builtin_memset(key->comm, 0, sizeof(key->comm));
    if (BY() & BY_COMM)
        read_comm_of(task, key->comm);
}

static __always_inline void fill_key(struct row_key *key, struct owner *owner, u32 inner_pid, u32 site, s64 value)
{
    fill_key_of(CURRENT, key, owner, inner_pid, site, value);
}

/* Raises a bound. Another task on this CPU may come between, so it is only replaced while it is what was
 * compared; it moves one way, and a few tries suffice. */
static __always_inline void raise(u64 *bound, u64 value)
{
    int try;

#pragma nounroll
    for (try = 0; try < 4; try++) {
        u64 old = *(volatile u64 *)bound;

        if (value <= old || __sync_val_compare_and_swap(bound, old, value) == old)
            break;
    }
}

/* The bucket of a value: 0 below zero, 1 zero, then each power of two in 1 << SUB_BITS() equal parts. */
static __always_inline u64 slot_of(s64 value)
{
    u64 rest = value, log = 0, part;

    if (value < 0 && !UNSIGNED())
        return 0;
    if (!value)
        return 1;
#define HALVE(bits)            \
    if (rest >> bits) {        \
        rest >>= bits;         \
        log += bits;           \
    }
    HALVE(32) HALVE(16) HALVE(8) HALVE(4) HALVE(2) HALVE(1)
#undef HALVE
    part = value - (1ULL << log);
    part = log >= SUB_BITS() ? part >> (log - SUB_BITS()) : part << (SUB_BITS() - log);
    return 2 + (log << SUB_BITS()) + part;
}

/* Adds to a sum of 128 bits. */
static __always_inline void add_up(struct row *row, s64 value)
{
    u64 before = __sync_fetch_and_add(&row->sum, value);
    s64 carry = (before + value < before) - (value < 0 && !UNSIGNED());

    if (carry)
        ADD(row->carry, carry);
}

/* The row of a key, made where there is none yet; NULL where there is no room. */
static __always_inline struct row *find_row(struct row_key *key)
{
    struct row *row = rows.lookup(key);

    if (!row) {
        u32 zero = 0;
        struct row *fresh = blank.lookup(&zero);

        if (fresh)
            rows.insert(key, fresh);
        row = rows.lookup(key);
    }
    return row;
}

/* A hit that is counted here is delivered: the counts of all rows together say how many were. */
static __always_inline void add_to_row(struct row *row, s64 value)
{
    ADD(row->count, 1);
    if (STATISTICS()) {
        u64 slot = slot_of(value);

        add_up(row, value);
        raise(&row->highest, ORDERED(value));
        raise(&row->lowest, ~ORDERED(value));
        if (slot < SLOTS())
            ADD(row->slots[slot], 1);
    }
}

static __always_inline void count_row(struct row_key *key, struct tally *tally, s64 value)
{
    struct row *row = find_row(key);

    if (row)
        add_to_row(row, value);
    else
        ADD(tally->map_full, 1);
}

#endif
