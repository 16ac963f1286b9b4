/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How long does block I/O take, and which process caused it?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), origins
 * (who asked for an I/O, by its first bio, until it is issued to the device), requests (the same by request, until it
 * completes), rows and blank (collect: latency and count), events (collect: events).
 *
 * A request is allocated in the context of the task that wants it (block_getrq), issued by whichever task runs the
 * queue and completed in an interrupt, so the first tracepoint records the process for the last. Writeback runs in a
 * kernel thread on behalf of another task; the bio names the cgroup that it is charged to, which is the container's if
 * the v2 hierarchy has the io controller. */
#include <fleet/program.h>
#include <fleet/linux.h>

#define DISK_NAME 32
#define ROW_KEY_OWN          \
    char disk[DISK_NAME];    \
    u64 operation;
#define BY_DISK BY_OWN(0)
#define BY_OPERATION BY_OWN(1)
#include <fleet/tool.h>

CONSTANT(QUEUE)     /* measure from when the I/O was asked for, not from when it was issued */
CONSTANT(ONLY_DISK) /* DISK(major, minor); 0: any */
CONSTANT(MIN_LATENCY)
CONSTANT(RQ_BIO)
CONSTANT(RQ_QUEUE)
CONSTANT(RQ_FLAGS)
CONSTANT(RQ_LENGTH)
CONSTANT(RQ_SECTOR)
CONSTANT(QUEUE_DISK)
CONSTANT(DISK_MAJOR)
CONSTANT(DISK_MINOR)
CONSTANT(DISK_TEXT)
CONSTANT(BIO_NEXT)
CONSTANT(BIO_BLKG) /* 0: this kernel does not say which cgroup a bio is charged to */
CONSTANT(BLKG_BLKCG)
CONSTANT(BLKCG_CGROUP)
CONSTANT(CGROUP_ROOT)

#define MOST_IN_FRONT 64

#define DISK(major, minor) ((u64)(major) << 32 | (minor))

struct origin {
    EVENT_HEAD /* its time is when the I/O was asked for */
    u64 issued;
    u64 sector;
    u32 bytes;
    u32 operation;
    u32 requeued;
    u32 in_front; /* a bio that was put in front of another, which has an origin too */
    u64 stack;    /* of who asked for it */
};

struct event {
    EVENT_HEAD
    u64 latency;
    u64 sector;
    u32 bytes;
    u32 operation;
    u64 failed;
    char disk[DISK_NAME];
};

BPF_ARRAY(event_layout, struct event, 1);
BPF_HASH(origins, u64, struct origin, 10240); /* user space sets the size of both */
BPF_HASH(requests, u64, struct origin, 10240);

/* The owner of the cgroup that a bio is charged to; NULL where that cgroup is of a v1 hierarchy, whose ids mean nothing
 * in the table of owners. */
static __always_inline struct owner *owner_of_bio(u64 bio)
{
    u64 blkg, mine, charged;
    struct owner *owner;

    if (!BIO_BLKG())
        return NULL;
    blkg = kernel_word(bio, BIO_BLKG());
    if (!blkg)
        return NULL;
    mine = kernel_word(kernel_word(bpf_get_current_task(), TASK_CGROUPS()), CSET_CGROUP());
    charged = kernel_word(kernel_word(blkg, BLKG_BLKCG()), BLKCG_CGROUP());
    if (kernel_word(charged, CGROUP_ROOT()) != kernel_word(mine, CGROUP_ROOT()))
        return NULL;
    owner = owner_of_cgroup(charged);
    return owner && owner->container != NOBODY ? owner : NULL;
}

/* Keeps the stack of the current task. Of writeback, which a kernel thread does, there is no process. */
static __always_inline u64 stack_of_origin(void *ctx, struct owner *owner)
{
    struct owner *mine = find_owner();
    struct caller caller = called_by_another(ctx, mine);

    if (!mine)
        caller.container = owner->container;
    caller.later = true;
    return keep_stack(&caller);
}

static __always_inline void keep_origin(void *ctx, u64 bio, u32 in_front)
{
    struct origin origin = {.in_front = in_front};
    struct owner *owner;
    struct hit hit;

    if (!open_window())
        return;
    owner = owner_of_bio(bio);
    if (!owner)
        owner = find_owner();
    if (!owner || !begin_hit_for(owner, container_pid(owner), &hit))
        return;
    fill_head((struct event_head *)&origin, owner, hit.inner_pid, 0);
    if (KEEPS_STACKS()) {
        forget(&origin, sizeof(origin));
        origin.stack = stack_of_origin(ctx, owner);
    }
    if (takes_place(&hit, origins.insert(&bio, &origin)) && origins.update(&bio, &origin))
        lose_hit(&hit);
}

/* Drops the origins of a request's first bio and of those that it was put in front of. */
static __always_inline void drop_origins(u64 bio)
{
    u32 step, more = 1;

#pragma nounroll
    for (step = 0; step <= MOST_IN_FRONT && more && bio; step++) {
        struct origin *origin = origins.lookup(&bio);

        more = origin && origin->in_front;
        origins.delete(&bio);
        if (more)
            bio = kernel_word(bio, BIO_NEXT());
    }
}

/* block_getrq(bio) and those like it (include/trace/events/block.h of Linux 5.11 and later) */
RAW_TRACEPOINT(asked)
{
    keep_origin(ctx, ctx->args[0], 0);
    return 0;
}

/* block_bio_frontmerge(bio), which becomes the first of a request */
RAW_TRACEPOINT(put_in_front)
{
    keep_origin(ctx, ctx->args[0], 1);
    return 0;
}

/* block_rq_merge(request), whose I/O the request before it has absorbed */
RAW_TRACEPOINT(merged)
{
    drop_origins(kernel_word(ctx->args[0], RQ_BIO()));
    return 0;
}

/* block_rq_requeue(request) */
RAW_TRACEPOINT(requeued)
{
    u64 request = ctx->args[0];
    struct origin *kept = requests.lookup(&request);

    if (kept)
        kept->requeued = 1;
    return 0;
}

/* block_rq_issue(request) */
RAW_TRACEPOINT(issued)
{
    u64 request = ctx->args[0], bio = kernel_word(request, RQ_BIO());
    struct origin *kept = origins.lookup(&bio);
    struct origin origin;
    struct hit hit;

    if (!open_hit(&hit))
        return 0;
    if (!kept) {
        kept = requests.lookup(&request);
        if (kept && kept->requeued) { /* the device was busy; this is the second try */
            kept->requeued = 0;
            kept->issued = bpf_ktime_get_ns();
        } else if (kept) { /* nobody told that an earlier request at this address completed */
            requests.delete(&request);
            lose_start(&hit);
        }
        return 0;
    }
    origin = *kept;
    drop_origins(bio);
    origin.issued = bpf_ktime_get_ns();
    origin.operation = kernel_int(request, RQ_FLAGS()) & REQ_OP_MASK;
    origin.bytes = kernel_int(request, RQ_LENGTH());
    origin.sector = kernel_word(request, RQ_SECTOR());
    if (takes_place(&hit, requests.insert(&request, &origin)) && requests.update(&request, &origin))
        lose_hit(&hit);
    return 0;
}

/* block_rq_complete(request, status, completed bytes) */
RAW_TRACEPOINT(completed)
{
    u64 request = ctx->args[0], disk, latency;
    struct origin *kept = requests.lookup(&request);
    struct origin origin;
    struct hit hit;

    if (!kept)
        return 0;
    if ((u32)ctx->args[2] < kernel_int(request, RQ_LENGTH()))
        return 0; /* the rest completes later */
    origin = *kept;
    requests.delete(&request);
    latency = bpf_ktime_get_ns() - (QUEUE() ? origin.time : origin.issued);
    disk = kernel_word(kernel_word(request, RQ_QUEUE()), QUEUE_DISK());
    if (ONLY_DISK() && ONLY_DISK() != DISK(kernel_int(disk, DISK_MAJOR()), kernel_int(disk, DISK_MINOR())))
        return 0;
    if (latency < MIN_LATENCY() || !open_hit(&hit))
        return 0;
    if (COLLECT_EVENTS()) {
        struct event event = {};

        __builtin_memcpy(&event, &origin, sizeof(struct event_head));
        event.time = bpf_ktime_get_ns();
        event.latency = latency;
        event.sector = origin.sector;
        event.bytes = origin.bytes;
        event.operation = origin.operation;
        event.failed = (u32)ctx->args[1] != 0;
        bpf_probe_read_kernel_str(event.disk, DISK_NAME, (void *)(disk + DISK_TEXT()));
        send_hit(&hit, &event, sizeof(event));
    } else {
        struct row_key key;

        key_of_head(&key, (struct event_head *)&origin);
        if (BY() & BY_DISK)
            bpf_probe_read_kernel_str(key.disk, DISK_NAME, (void *)(disk + DISK_TEXT()));
        key.operation = BY() & BY_OPERATION ? origin.operation : 0;
        count_later(&hit, &key, latency, origin.stack);
    }
    return 0;
}
