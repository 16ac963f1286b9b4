/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * NS_DEV and NS_INO, by which programs written for BCC ask for the PID inside a container: the device and the inode of
 * the PID namespace of the current task's container, as stat(2) of /proc/PID/ns/pid has them. Both are 0 where the task
 * is in none of the selected containers; bpf_get_ns_current_pid_tgid() then answers -EINVAL. */
#ifndef FLEET_PIDNS_H
#define FLEET_PIDNS_H

#include <linux/types.h>
#include <fleet/owner.h>

static __always_inline u64 pidns_dev(void)
{
    struct owner *owner = find_owner();

    return owner ? owner->pidns_dev : 0;
}

static __always_inline u64 pidns_ino(void)
{
    struct owner *owner = find_owner();

    return owner ? owner->pidns_ino : 0;
}

#define NS_DEV pidns_dev()
#define NS_INO pidns_ino()

#endif
