/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One function for each kind of attach point inside and below a container. */
#include <fleet/program.h>
#include <fleet/registers.h>
#include <fleet/owner.h>
#include <fleet/window.h> /* its map shows the test when the window is open */

CONSTANT(STEP)
CONSTANT(PID_OFFSET)

struct write_key {
    u32 container;
    u32 fd;
};

struct call_key {
    u32 container;
    s32 value;
};

struct call {
    u64 count;
    u64 sum;
};

struct event {
    u64 time;
    u32 container;
    u32 container_pid;
    u32 pid;
    s32 value;
    char comm[16];
};

BPF_HASH(writes, struct write_key, u64);
BPF_PERCPU_HASH(returns, struct call_key, struct call);
BPF_HASH(entries, u32, u64);
BPF_HASH(samples, struct write_key, u64);
BPF_PERCPU_ARRAY(packets, u64, 2);
BPF_ARRAY(scratch_pad, u64, 4);
BPF_RINGBUF_OUTPUT(sent, 64);

int on_pwrite(void *ctx) /* a system call's record: the number at 8, the arguments from 16 on */
{
    struct owner *owner = find_owner();
    struct write_key key = {};

    if (!owner)
        return 0;
    key.container = owner->container;
    bpf_probe_read_kernel(&key.fd, sizeof(key.fd), ctx + 16);
    writes.increment(key, STEP());
    return 0;
}

int on_return(struct pt_regs *ctx)
{
    struct owner *owner = find_owner();
    struct call_key key = {.value = (s32)register_value(ctx, SOURCE_RETVAL)};
    struct call fresh = {}, *call;
    struct event event = {};

    if (!owner)
        return 0;
    key.container = owner->container;
    call = returns.lookup_or_try_init(&key, &fresh);
    if (!call)
        return 0;
    __sync_fetch_and_add(&call->count, 1);
    __sync_fetch_and_add(&call->sum, (u64)STEP());
    if (key.value == -4) {
        event.time = bpf_ktime_get_ns();
        event.container = owner->container;
        event.container_pid = container_pid(owner);
        event.pid = kernel_int(bpf_get_current_task(), PID_OFFSET());
        event.value = key.value;
        bpf_get_current_comm(event.comm, sizeof(event.comm));
        sent.ringbuf_output(&event, sizeof(event), 0);
    }
    return 0;
}

int on_entry(struct pt_regs *ctx)
{
    struct owner *owner = find_owner();
    u32 index;

    if (!owner)
        return 0;
    index = owner->container;
    entries.increment(index);
    return 0;
}

int on_clock(void *ctx)
{
    struct owner *owner = find_owner();
    struct write_key key = {};

    if (!owner)
        return 0;
    key.container = owner->container;
    samples.increment(key);
    return 0;
}

int on_packet(struct __sk_buff *skb)
{
    packets.increment(1);
    return 0;
}
