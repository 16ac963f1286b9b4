/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Copies of stacks, for user space to unwind by the tables of the program's files.
 *
 * A return address is an address of code, and a saved frame pointer one of the stack. So the copy has only words that
 * may be either, with their numbers, and two stacks that agree in them are one: it is sent once. Which ranges have the
 * code of a process is known soon after its first stack; until then every word that may be an address is copied.
 *
 * Maps: copies (a ring buffer), copied (the ids of what was sent), scratch_stack, scratch_copy. */
#ifndef FLEET_UNWIND_H
#define FLEET_UNWIND_H

#include <linux/ptrace.h>
#include <linux/types.h>
#include <fleet/caller.h>
#include <fleet/constant.h>

CONSTANT(UNWIND) /* stacks are copied */

#define COPY_BYTES 32256 /* of the stack that are read: an element of a per-CPU map has at most 32 KiB */
#define STACK_SPAN (1 << 20) /* how far above the stack pointer a frame pointer is looked for */
#define COPY_WORDS (COPY_BYTES / 8)
#define KEPT_WORDS 2048 /* at most; a power of two */
#define COPY_BLOCK 512 /* bytes read at once, from a multiple of them on: so none of them crosses the end of a page */
#define WORDS_AT_ONCE 8 /* a divisor of a block's */
#define MOST_REGISTERS 34
#define LOWEST_ADDRESS 65536         /* vm.mmap_min_addr */
#define ADDRESS_MASK 0xffffffffffffULL /* above it, arm64 has the signature of a pointer */

struct code_ranges {
    u64 start0;
    u64 size0;
    u64 start1;
    u64 size1;
};

struct copy_head {
    u64 id;
    u64 frames; /* key of stack_frames: what frame pointers lead to */
    u64 base; /* the address of word 0, less than a block below the stack pointer */
    u32 pid;
    u32 exec;
    u32 size; /* bytes that were read from there on */
    u32 kept; /* words */
    u64 registers[MOST_REGISTERS];
};

struct stack_copy {
    struct copy_head head;
    u64 words[KEPT_WORDS]; /* each with its number in the upper 16 bits */
};

/* What is the same on all paths of the program, as far as the verifier knows, lies here, not in registers: then it
 * follows the loop over the words once, and not once for each path. */
struct whole_stack {
    u64 words[COPY_WORDS];
    struct code_ranges ranges;
    u64 pointer; /* the register */
    u64 size;
    u64 hash;
};

BPF_ARRAY(copy_layout, struct copy_head, 1);
BPF_RINGBUF_OUTPUT(copies, 256);
BPF_HASH(copied, u64, u32, 1);
/* Per CPU, as scratch_frames. */
BPF_PERCPU_ARRAY(scratch_stack, struct whole_stack, 1);
BPF_PERCPU_ARRAY(scratch_copy, struct stack_copy, 1);

#if defined(__TARGET_ARCH_arm64)
#define REGISTERS_OF_USER 34
#define STACK_REGISTER 31
#define IN_USER_CODE(registers) (!((registers)[33] & 0x1f)) /* PSTATE: EL0, 64-bit */
#else
#define REGISTERS_OF_USER 21
#define STACK_REGISTER 19
#define IN_USER_CODE(registers) ((registers)[17] == 0x33) /* CS of 64-bit programs, arch/x86/include/asm/segment.h */
#endif

/* 1 if word lies in the range, else 0. Without a branch, of which the verifier would follow both sides for each word. */
static __always_inline u64 within(u64 word, u64 start, u64 size)
{
    u64 distance = word - start;

    return (~distance & (distance - size)) >> 63;
}

/* 1 if a word lies in the code or the stack, else 0. */
static __always_inline u64 may_be_address(struct whole_stack *stack, u64 word)
{
    u64 found = within(word, stack->ranges.start0, stack->ranges.size0);

    FINISH(found);
    found |= within(word, stack->ranges.start1, stack->ranges.size1);
    FINISH(found);
    return found | within(word, stack->pointer, STACK_SPAN);
}

/* Reads the current thread's stack from an address on. */
static __always_inline void read_stack(struct whole_stack *stack, u64 base)
{
    u32 block;

    stack->size = 0;
#pragma unroll
    for (block = 0; block < COPY_BYTES / COPY_BLOCK; block++) {
        if (bpf_probe_read_user((char *)stack + block * COPY_BLOCK, COPY_BLOCK, (void *)(base + block * COPY_BLOCK)))
            break;
        stack->size = (block + 1) * COPY_BLOCK;
    }
}

/* The ranges of a process's code; while they are not known, one of all addresses. */
static __always_inline void fill_ranges(struct code_ranges *ranges, struct code_ranges *known)
{
    ranges->start0 = LOWEST_ADDRESS;
    ranges->size0 = ADDRESS_MASK - LOWEST_ADDRESS;
    ranges->start1 = ranges->size1 = 0;
    if (known && known->size0)
        *ranges = *known;
}

/* Copies the current thread's stack; returns the id of the copy, 0 if there is none. */
static __always_inline u64 copy_stack(u32 pid, u32 exec, u64 frames, struct code_ranges *known)
{
    u64 hash, keep, word, pointer, below, i, kept = 0;
    struct whole_stack *stack;
    struct stack_copy *copy;
    u32 zero = 0, one = 1, n;

    stack = scratch_stack.lookup(&zero);
    copy = scratch_copy.lookup(&zero);
    if (!stack || !copy)
        return 0;
    if (bpf_probe_read_kernel(copy->head.registers, REGISTERS_OF_USER * sizeof(u64),
                              (void *)bpf_task_pt_regs((void *)bpf_get_current_task_btf())) ||
        !IN_USER_CODE(copy->head.registers))
        return 0;
    copy->head.pid = pid;
    copy->head.exec = exec;
    copy->head.frames = frames;
    stack->hash = ((u64)pid << 32 | exec) ^ frames;
    pointer = stack->pointer = copy->head.registers[STACK_REGISTER];
    copy->head.base = pointer & ~(u64)(COPY_BLOCK - 1);
    read_stack(stack, copy->head.base);
    fill_ranges(&stack->ranges, known);
    below = (pointer & (COPY_BLOCK - 1)) / sizeof(u64);
#pragma nounroll
    for (i = 0; i < COPY_BLOCK / sizeof(u64); i++)
        stack->words[i] &= -within(i, below, COPY_WORDS); /* what is not the stack's any more */
    hash = stack->hash;
#pragma nounroll
    for (i = 0; i < REGISTERS_OF_USER; i++) {
        /* as of the stack, only what may be an address of the code or the stack */
        word = copy->head.registers[i] & ADDRESS_MASK;
        keep = may_be_address(stack, word);
        hash = (hash ^ (word & -keep)) * 0x9e3779b97f4a7c15ULL;
        FINISH(hash);
    }
#pragma nounroll
    for (i = 0; i < COPY_WORDS; i += WORDS_AT_ONCE) {
        if (i >= stack->size / sizeof(u64) || kept > KEPT_WORDS - WORDS_AT_ONCE)
            break;
#pragma unroll
        for (n = 0; n < WORDS_AT_ONCE; n++) {
            FINISH(i);
            FINISH(kept);
            word = stack->words[i + n] & ADDRESS_MASK;
            copy->words[kept & (KEPT_WORDS - 1)] = word | (i + n) << 48; /* the mask for Linux 6.1's verifier */
            keep = may_be_address(stack, word);
            hash = (hash ^ ((word + i + n) & -keep)) * 0x9e3779b97f4a7c15ULL;
            FINISH(hash);
            kept += keep;
        }
    }
    copy->head.size = i * sizeof(u64);
    hash ^= hash >> 32;
    copy->head.id = hash ? hash : 1;
    if (copied.lookup(&copy->head.id))
        return copy->head.id;
    copy->head.kept = kept;
    if (kept <= KEPT_WORDS &&
        !copies.ringbuf_output(copy, sizeof(copy->head) + kept * sizeof(u64), BPF_RB_NO_WAKEUP) &&
        !copied.insert(&copy->head.id, &one))
        return copy->head.id;
    return 0; /* user space has what frame pointers lead to, and says so */
}

#endif
