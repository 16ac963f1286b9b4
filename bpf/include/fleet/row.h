/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Rows: counts by key, per CPU; user space sums them when the window has closed. A program that groups by fields of
 * its own defines ROW_KEY_OWN before it includes this.
 *
 * Maps: rows and blank. */
#ifndef FLEET_ROW_H
#define FLEET_ROW_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/window.h>
#include <fleet/task.h>

CONSTANT(BY)
CONSTANT(STATISTICS) /* rows keep sum, min, max and histogram of a value, not only the count */
CONSTANT(SUB_BITS)   /* each power of two has 1 << SUB_BITS() buckets */
CONSTANT(SLOTS)      /* the number of buckets */
CONSTANT(UNSIGNED)   /* the value of statistics is unsigned */

#define BY_PID 1
#define BY_COMM 2
#define BY_USER 4
#define BY_VALUE 8
#define BY_CONTAINER 16
#define BY_STACK 32
#define BY_SITE 64
#define BY_OWN(number) (256 << (number)) /* the fields of ROW_KEY_OWN, in the module's order */
#define MOST_SLOTS 1026 /* below zero, zero, and 64 powers of two times 16 */

#ifndef ROW_KEY_OWN
#define ROW_KEY_OWN
#endif

/* The loader cuts the map's key off after the last field in use: a shorter key hashes faster. Where that field is the
 * container, whose numbers start at 0, it makes the map an array. */
struct row_key {
    u32 container;
    u32 site;
    s64 value;
    u32 pid;
    u32 container_pid;
    u32 uid;
    u32 reserved;
    char comm[TASK_COMM_LEN];
    u64 stack; /* a key of kept_stacks (bpf/stack.bpf.c), which is known when the hit is counted */
    ROW_KEY_OWN
};

/* A row that one CPU inserts starts as zeros on all the others (kernel/bpf/hashtab.c, pcpu_init_value), so both bounds
 * have a form in which zero is neutral: unsigned numbers that only rise. */
struct row {
    u64 count; /* without STATISTICS(); with them, that of all slots */
    u64 sum;
    s64 carry;   /* the upper 64 bits of the sum */
    u64 highest; /* ORDERED(max) */
    u64 lowest;  /* ~ORDERED(min) */
    u64 slots[MOST_SLOTS];
};

#define ORDERED(value) ((u64)(value) ^ (UNSIGNED() ? 0 : 1ULL << 63))

/* The loader gives both the size in use; `blank` holds the zeros that a row starts with. */
BPF_PERCPU_HASH(rows, struct row_key, struct row, 1);
BPF_ARRAY(blank, struct row, 1);

/* The bits of BY() for this field of a row's key and for those behind it: any of them, and the map's key has it. */
#define FROM_SITE (~(u64)BY_CONTAINER)
#define FROM_VALUE (FROM_SITE & ~BY_SITE)
#define FROM_PID (FROM_VALUE & ~BY_VALUE)
#define FROM_USER (FROM_PID & ~BY_PID)
#define FROM_COMM (FROM_USER & ~BY_USER)
#define FROM_STACK (FROM_COMM & ~BY_COMM)

/* Fills a row's key as far as the map's reaches; fields that BY() leaves out are zero. */
static __always_inline void fill_key_of(u64 task, struct row_key *key, struct owner *owner, u32 inner_pid, u32 site,
                                        s64 value)
{
    key->container = BY() & BY_CONTAINER ? owner->container : 0;
    if (!(BY() & FROM_SITE))
        return;
    key->site = BY() & BY_SITE ? site : 0;
    if (!(BY() & FROM_VALUE))
        return;
    key->value = BY() & BY_VALUE ? value : 0;
    if (!(BY() & FROM_PID))
        return;
    key->pid = BY() & BY_PID ? pid_tgid_of(task) >> 32 : 0;
    key->container_pid = BY() & BY_PID ? inner_pid : 0;
    if (!(BY() & FROM_USER))
        return;
    key->uid = BY() & BY_USER ? uid_of(task) : 0;
    key->reserved = 0;
    if (!(BY() & FROM_COMM))
        return;
    __builtin_memset(key->comm, 0, sizeof(key->comm));
    if (BY() & BY_COMM)
        read_comm_of(task, key->comm);
    if (BY() & FROM_STACK)
        key->stack = 0; /* until count_with() knows it */
}

static __always_inline void fill_key(struct row_key *key, struct owner *owner, u32 inner_pid, u32 site, s64 value)
{
    fill_key_of(CURRENT, key, owner, inner_pid, site, value);
}

/* Raises a bound. Another task may preempt this one on its CPU, so compare-and-swap replaces the bound; it only rises,
 * so a few tries suffice. */
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

/* The row of a key, inserted if new; NULL when the map is full. */
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

/* Counting a hit here delivers it: the sum of all counts is the number of hits delivered in rows. */
static __always_inline void add_to_row(struct row *row, s64 value)
{
    u64 slot;

    if (!STATISTICS()) {
        ADD(row->count, 1);
        return;
    }
    slot = slot_of(value);
    raise(&row->highest, ORDERED(value));
    raise(&row->lowest, ~ORDERED(value));
    add_up(row, value);
    if (slot < SLOTS()) /* always, which the verifier does not know */
        ADD(row->slots[slot], 1);
}

static __always_inline void count_row(struct row_key *key, struct tally *tally, s64 value)
{
    struct row *row = find_row(key);

    if (row) {
        add_to_row(row, value);
    } else {
        ADD(tally->map_full, 1);
        return_claim();
    }
}

#endif
