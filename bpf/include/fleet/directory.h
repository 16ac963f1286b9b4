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

MEMBER(TASK_FS)
CONSTANT(FS_ROOT)
CONSTANT(FS_PWD)
MEMBER(TASK_FILES)
MEMBER(FILES_FDT)
MEMBER(FDT_MAX_FDS)
MEMBER(FDT_FD)
CONSTANT(FILE_PATH)
MEMBER(PATH_DENTRY)
MEMBER(PATH_MNT)
MEMBER(VFSMOUNT_ROOT)
CONSTANT(MOUNT_VFSMOUNT)
MEMBER(MOUNT_PARENT)
MEMBER(MOUNT_MOUNTPOINT)
MEMBER(DENTRY_PARENT)
CONSTANT(DENTRY_NAME)
MEMBER(QSTR_NAME)
MEMBER(ANY_BYTES)

#define NAME_SIZE 256  /* the longest name, with its NUL */
#define NAMES_SIZE 512 /* no name starts at or beyond it */
#define STEPS_UP 48    /* names and mount points on the way up */
#define SHORT_NAME 32  /* names up to this length, with their NUL, are loaded by words */

/* The state of the walk, in memory for the reason given in fleet/match.h. */
struct walk {
    u64 dentry, mnt;
    u64 top; /* the dentry at which the mount ends */
    u64 root_dentry, root_mnt;
    u32 at;
    s32 depth;
};

/* The address of the struct path of `dirfd`; 0 when the descriptor is not open. */
static __always_inline u64 path_of(u64 task, s32 dirfd)
{
    u64 fdt, file;

    if (dirfd == AT_FDCWD)
        return WORD_AT(task, TASK_FS) + FS_PWD();
    fdt = WORD_AT(WORD_AT(task, TASK_FILES), FILES_FDT);
    if (dirfd < 0 || (u32)dirfd >= INT_AT(fdt, FDT_MAX_FDS))
        return 0;
    file = kernel_word(WORD_AT(fdt, FDT_FD), (u64)(u32)dirfd * sizeof(u64));
    return file ? file + FILE_PATH() : 0;
}

/* 0x80 in the lowest byte of a word that is zero, and above it where it likes; 0 if none is. */
static __always_inline u64 zeros_in(u64 word)
{
    return (word - 0x0101010101010101ULL) & ~word & 0x8080808080808080ULL;
}

/* The number of the lowest byte that zeros_in() found. */
static __always_inline u32 first_zero(u64 zeros)
{
    return ((zeros & -zeros) >> 7) * 0x0001020304050607ULL >> 56;
}

/* Copies a name, which ends with a NUL, and returns its length with it; not above 1 if it cannot be read. Up to NAME_SIZE
 * bytes of `to` may be written. The length of a name that is changing may be that of another: only its NUL counts. */
static __always_inline long copy_name(char *to, u64 name)
{
    u64 from, word, zeros;
    u32 at;

    if (CASTS()) {
        from = BYTES_AT(name);
#pragma unroll
        for (at = 0; at < SHORT_NAME; at += sizeof(word)) {
            word = LOAD_BYTES(from, at);
            *(u64 *)(to + at) = word;
            zeros = zeros_in(word);
            if (zeros)
                return at + first_zero(zeros) + 1;
        }
    }
    return bpf_probe_read_kernel_str(to, NAME_SIZE, (void *)name);
}

/* Writes the names into `text` from `at` on, the directory's own first, each with its NUL, and returns their number;
 * -1 when the directory lies outside the task's root or too deep below it. `text` has NAMES_SIZE + NAME_SIZE bytes. */
static __always_inline s32 names_up(char *text, u32 at, s32 dirfd, volatile struct walk *walk)
{
    u64 task = CASTS() ? typed_task() : bpf_get_current_task(), root = WORD_AT(task, TASK_FS) + FS_ROOT();
    u64 path = path_of(task, dirfd);
    int step;

    if (!path)
        return -1;
    walk->dentry = WORD_AT(path, PATH_DENTRY);
    walk->mnt = WORD_AT(path, PATH_MNT);
    walk->top = WORD_AT(walk->mnt, VFSMOUNT_ROOT);
    walk->root_dentry = WORD_AT(root, PATH_DENTRY);
    walk->root_mnt = WORD_AT(root, PATH_MNT);
    walk->at = at;
    walk->depth = 0;
#pragma nounroll
    for (step = 0; step < STEPS_UP; step++) {
        u64 dentry = walk->dentry, up;

        if (dentry == walk->root_dentry && walk->mnt == walk->root_mnt)
            return walk->depth;
        if (dentry == walk->top) { /* continue at the mount point */
            u64 mount = walk->mnt - MOUNT_VFSMOUNT();

            up = WORD_AT(mount, MOUNT_PARENT);
            if (up == mount)
                return -1;
            walk->dentry = WORD_AT(mount, MOUNT_MOUNTPOINT);
            walk->mnt = up + MOUNT_VFSMOUNT();
            walk->top = WORD_AT(walk->mnt, VFSMOUNT_ROOT);
        } else {
            u32 place = walk->at;
            long length;

            up = WORD_AT(dentry, DENTRY_PARENT);
            if (up == dentry || place >= NAMES_SIZE)
                return -1;
            length = copy_name(text + (place & (NAMES_SIZE - 1)), WORD_AT(dentry + DENTRY_NAME(), QSTR_NAME));
            if (length <= 1)
                return -1;
            walk->at = place + length;
            walk->depth++;
            walk->dentry = up;
        }
    }
    return -1;
}

#endif
