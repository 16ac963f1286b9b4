/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Members of the kernel's structures. A helper that reads kernel memory takes 26 ns, a load 1 ns, and the helpers that
 * answer for the current task take 18 to 60 ns for what a few loads find. The verifier allows a load through a pointer
 * whose type it knows, at an offset that fits the type.
 *
 * MEMBER(TASK_PID) declares a member: TASK_PID() is its byte offset, TYPE_OF_TASK_PID() the number of its structure in
 * the kernel's type information. The loader (plugins/module_utils/_load/bytecode.py) writes the host's own offset into
 * each load, as CO-RE does: the compiler finds the loads by the offset AT_TASK_PID, which no real one is below.
 *
 * Pointers whose type the verifier knows come from two places: bpf_get_current_task_btf(), and since Linux 6.2
 * bpf_rdonly_cast(), which gives any address the type of a structure and costs nothing. What is loaded through such a
 * pointer has a type again. A load at an address that is not mapped gives 0, as kernel_word() does.
 *
 * The loader sets TYPED() and CASTS() where this kernel has both; where its verifier refuses the program so, or has
 * never heard of them, it sets neither, and helpers do the work. */
#ifndef FLEET_MEMBER_H
#define FLEET_MEMBER_H

#include <linux/types.h>
#include <fleet/constant.h>

CONSTANT(TYPED) /* the members of the current task can be loaded */
CONSTANT(CASTS) /* those of any structure can */

#define MEMBER(name) \
    CONSTANT(name)   \
    CONSTANT(TYPE_OF_##name)

/* The loader turns the calls of these two into calls of bpf_get_current_task_btf() and bpf_rdonly_cast(), or into 0.
 * Their answers depend on their arguments alone: of several calls the compiler keeps the first. */
static u64 (*typed_task)(void) __attribute__((const)) = (void *)0x0ca57000;
static u64 (*cast_address)(u64 address, u64 type) __attribute__((const)) = (void *)0x0ca57001;

static __always_inline u64 kernel_word(u64 address, u64 offset)
{
    u64 word = 0;

    bpf_probe_read_kernel(&word, sizeof(word), (void *)(address + offset));
    return word;
}

static __always_inline u32 kernel_int(u64 address, u64 offset)
{
    u32 number = 0;

    bpf_probe_read_kernel(&number, sizeof(number), (void *)(address + offset));
    return number;
}

static __always_inline u16 kernel_short(u64 address, u64 offset)
{
    u16 number = 0;

    bpf_probe_read_kernel(&number, sizeof(number), (void *)(address + offset));
    return number;
}

static __always_inline u8 kernel_byte(u64 address, u64 offset)
{
    u8 number = 0;

    bpf_probe_read_kernel(&number, sizeof(number), (void *)(address + offset));
    return number;
}

/* The address of a structure as a pointer through which its members can be loaded, where CASTS(). `member` is any of
 * them. */
#define POINTER_TO(address, member) (CASTS() ? cast_address(address, TYPE_OF_##member()) : (u64)(address))

/* A member of the structure at `from`, which is such a pointer where `typed`. */
#define LOAD_MEMBER(type, from, member)                                                          \
    ({                                                                                           \
        u64 loaded_;                                                                             \
                                                                                                 \
        asm("%0 = *(" #type " *)(%1 " AT_##member ")" : "=r"(loaded_) : "r"((u64)(from)));       \
        loaded_;                                                                                 \
    })
#define READ_MEMBER(type, helper, typed, from, member)                                           \
    ({                                                                                           \
        u64 from_ = (u64)(from);                                                                 \
                                                                                                 \
        (typed) ? LOAD_MEMBER(type, from_, member) : helper(from_, member());                    \
    })
#define WORD_OF(typed, from, member) READ_MEMBER(u64, kernel_word, typed, from, member)
#define INT_OF(typed, from, member) ((u32)READ_MEMBER(u32, kernel_int, typed, from, member))
#define SHORT_OF(typed, from, member) ((u16)READ_MEMBER(u16, kernel_short, typed, from, member))
#define BYTE_OF(typed, from, member) ((u8)READ_MEMBER(u8, kernel_byte, typed, from, member))

/* A member of the structure at any address. */
#define WORD_AT(address, member) WORD_OF(CASTS(), POINTER_TO(address, member), member)
#define INT_AT(address, member) INT_OF(CASTS(), POINTER_TO(address, member), member)
#define SHORT_AT(address, member) SHORT_OF(CASTS(), POINTER_TO(address, member), member)
#define BYTE_AT(address, member) BYTE_OF(CASTS(), POINTER_TO(address, member), member)

/* A word at any address, `at` bytes behind it, where CASTS(). MEMBER(ANY_BYTES) is an array of 65 characters, `sysname` of
 * struct new_utsname (include/uapi/linux/utsname.h), and stands for any bytes: the verifier lets programs load them as
 * they like. */
#define BYTES_AT(address) POINTER_TO(address, ANY_BYTES)
#define LOAD_BYTES(pointer, at) LOAD_MEMBER(u64, (pointer) + (at), ANY_BYTES)

#endif
