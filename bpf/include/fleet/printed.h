/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What an operator's program calls in the place of bpf_trace_printk(), whose lines go into one pipe for the whole
 * machine: the line goes to the module, its format and values apart (plugins/module_utils/_load/stitch.py).
 *
 * Maps: printed, and printed_layout for its records. */
#ifndef FLEET_PRINTED_H
#define FLEET_PRINTED_H

#include <linux/types.h>

#define PRINTED_FORMAT 128
#define PRINTED_TEXT 64
#define NOT_ASKED (~0U)
#define FIRST_ADDRESS 4096 /* a number below it is no address of a string */

struct printed {
    u64 time;
    u32 pid;
    u32 tid;
    u32 container; /* index in the result's list; NOT_ASKED where the program asks for no owner */
    u32 container_pid;
    char comm[TASK_COMM_LEN];
    u64 values[3];
    char format[PRINTED_FORMAT];
    char text0[PRINTED_TEXT]; /* what each value is the address of, for %s */
    char text1[PRINTED_TEXT];
    char text2[PRINTED_TEXT];
};

BPF_RINGBUF_OUTPUT(printed, 64);
BPF_ARRAY(printed_layout, struct printed, 1);

static __always_inline void read_printed_text(char *text, u64 address)
{
    text[0] = 0;
    if ((s64)address < 0) /* on x86-64 and arm64 the upper half of the address space is the kernel's */
        bpf_probe_read_kernel_str(text, PRINTED_TEXT, (void *)address);
    else if (address >= FIRST_ADDRESS)
        bpf_probe_read_user_str(text, PRINTED_TEXT, (void *)address);
}

/* The arguments of the helper: format, its size, and three values. */
struct printed_arguments {
    u64 format;
    u64 size;
    u64 values[3];
};

int fleet_printed(struct printed_arguments *given)
{
    struct printed *line;

    line = printed.ringbuf_reserve(sizeof(*line));
    if (!line)
        return -28; /* -ENOSPC */
    line->time = bpf_ktime_get_ns();
    line->pid = bpf_get_current_pid_tgid() >> 32;
    line->tid = bpf_get_current_pid_tgid();
    line->container = NOT_ASKED;
    line->container_pid = 0;
#if defined(FLEET_OWNER_H)
    {
        struct owner *owner = find_owner();

        if (owner) {
            line->container = owner->container;
            line->container_pid = container_pid(owner);
        }
    }
#endif
    bpf_get_current_comm(line->comm, sizeof(line->comm));
    line->values[0] = given->values[0];
    line->values[1] = given->values[1];
    line->values[2] = given->values[2];
    bpf_probe_read_kernel_str(line->format, sizeof(line->format), (void *)given->format);
    read_printed_text(line->text0, given->values[0]);
    read_printed_text(line->text1, given->values[1]);
    read_printed_text(line->text2, given->values[2]);
    printed.ringbuf_submit(line, BPF_RB_NO_WAKEUP);
    return given->size;
}

#endif
