/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The directory that a relative path starts from, as names from it up to the task's root directory: getcwd(2) for any
 * descriptor. Read during the system call, because the task may change directory right after it. */
#ifndef FLEET_DIRECTORY_H
#define FLEET_DIRECTORY_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/owner.h>

CONSTANT(TASK_FS) /* byte offsets, from the kernel's BTF */
CONSTANT(FS_ROOT)
CONSTANT(FS_PWD)
CONSTANT(TASK_FILES)
CONSTANT(FILES_FDT)
CONSTANT(FDT_MAX_FDS)
CONSTANT(FDT_FD)
CONSTANT(FILE_PATH)
CONSTANT(PATH_DENTRY)
CONSTANT(PATH_MNT)
CONSTANT(VFSMOUNT_ROOT)
CONSTANT(MOUNT_VFSMOUNT)
CONSTANT(MOUNT_PARENT)
CONSTANT(MOUNT_MOUNTPOINT)
CONSTANT(DENTRY_PARENT)
CONSTANT(DENTRY_NAME)
CONSTANT(QSTR_NAME)

#define NAME_SIZE 256  /* the longest name, with its NUL */
#define NAMES_SIZE 512 /* no name starts at or beyond it */
#define STEPS_UP 48    /* names and mount points on the way up */

/* The state of the walk, in memory for the reason given in fleet/match.h. */
struct walk {
    u64 dentry, mnt;
    u64 root_dentry, root_mnt;
    u32 at;
    s32 depth;
};

/* The address of the struct path of `dirfd`; 0 when the descriptor is not open. */
static __always_inline u64 path_of(u64 task, s32 dirfd)
{
    u64 fdt, file;

    if (dirfd == AT_FDCWD)
        return kernel_word(task, TASK_FS()) + FS_PWD();
    fdt = kernel_word(kernel_word(task, TASK_FILES()), FILES_FDT());
    if (dirfd < 0 || (u32)dirfd >= kernel_int(fdt, FDT_MAX_FDS()))
        return 0;
    file = kernel_word(kernel_word(fdt, FDT_FD()), (u64)(u32)dirfd * sizeof(u64));
    return file ? file + FILE_PATH() : 0;
}

/* Writes the names into `text` from `at` on, the directory's own first, each with its NUL, and returns their number;
 * -1 when the directory lies outside the task's root or too deep below it. `text` has NAMES_SIZE + NAME_SIZE bytes. */
static __always_inline s32 names_up(char *text, u32 at, s32 dirfd, volatile struct walk *walk)
{
    u64 task = bpf_get_current_task(), root = kernel_word(task, TASK_FS()) + FS_ROOT();
    u64 path = path_of(task, dirfd);
    int step;

    if (!path)
        return -1;
    walk->dentry = kernel_word(path, PATH_DENTRY());
    walk->mnt = kernel_word(path, PATH_MNT());
    walk->root_dentry = kernel_word(root, PATH_DENTRY());
    walk->root_mnt = kernel_word(root, PATH_MNT());
    walk->at = at;
    walk->depth = 0;
#pragma nounroll
    for (step = 0; step < STEPS_UP; step++) {
        u64 dentry = walk->dentry, up;

        if (dentry == walk->root_dentry && walk->mnt == walk->root_mnt)
            return walk->depth;
        if (dentry == kernel_word(walk->mnt, VFSMOUNT_ROOT())) { /* continue at the mount point */
            u64 mount = walk->mnt - MOUNT_VFSMOUNT();

            up = kernel_word(mount, MOUNT_PARENT());
            if (up == mount)
                return -1;
            walk->dentry = kernel_word(mount, MOUNT_MOUNTPOINT());
            walk->mnt = up + MOUNT_VFSMOUNT();
        } else {
            long length;

            up = kernel_word(dentry, DENTRY_PARENT());
            if (up == dentry || walk->at >= NAMES_SIZE)
                return -1;
            length = bpf_probe_read_kernel_str(text + (walk->at & (NAMES_SIZE - 1)), NAME_SIZE,
                                               (void *)kernel_word(dentry, DENTRY_NAME() + QSTR_NAME()));
            if (length <= 1)
                return -1;
            walk->at += length;
            walk->depth++;
            walk->dentry = up;
        }
    }
    return -1;
}

#endif
