/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Do the functions that take a task's address agree with those for the current task? At sched_switch the previous task
 * is still the current one, so both can be asked about it. */
#include <fleet/program.h>
#include <fleet/owner.h>
#include <fleet/window.h> /* its map shows the test when the window is open */
#include <fleet/task.h>

struct answer {
    u32 container;
    u32 owner_differs;
    u32 pid_differs;
    u32 head_differs;
    u64 selected;
};

BPF_HASH(answers, struct answer, u64);

int switched(struct bpf_raw_tracepoint_args *ctx)
{
    u64 task = ctx->args[1];
    struct owner *owner = find_owner(), *same = find_owner_of(task);
    struct event_head head = {}, other = {};
    struct answer answer = {};

    answer.owner_differs = owner != same;
    if (owner && same) {
        answer.selected = 1;
        answer.container = owner->container;
        answer.pid_differs = container_pid(owner) != container_pid_of(task, same);
        fill_head(&head, owner, 0, 0);
        fill_head_of(task, &other, same, 0, 0);
        answer.head_differs = head.pid != other.pid || head.tid != other.tid || head.uid != other.uid
            || *(u64 *)head.comm != *(u64 *)other.comm || *(u64 *)(head.comm + 8) != *(u64 *)(other.comm + 8);
    }
    answers.increment(answer);
    return 0;
}
