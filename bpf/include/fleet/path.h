/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Values behind a register: a field of what an argument points to, through other pointers. Each value has a path for
 * each set of sites that agree on it; plugins/module_utils/_resolve/paths.py makes them of debug information.
 *
 * Maps: paths, and those of fleet/collect.h. */
#ifndef FLEET_PATH_H
#define FLEET_PATH_H

#include <linux/types.h>
#include <fleet/collect.h>

#define MAX_LOADS 6

struct path {
    u8 pointers; /* loaded on the way */
    u8 load;     /* bytes of the value itself; 0: the address is the value */
    u8 left;
    u8 right;
    u8 is_signed;
    u8 reserved[3];
    u32 offsets[MAX_LOADS]; /* added before each load */
};

BPF_ARRAY(paths, struct path, VALUE_PLACES);

/* Value `place` of set `set`, whose register holds `raw`. */
#define AT_PATH(raw, set, place) ((PATHS() >> (place)) & 1 ? follow_path(raw, (set) * VALUE_PLACES + (place)) : (raw))

static __always_inline s64 follow_path(u64 raw, u32 number)
{
    struct path *path = paths.lookup(&number);
    u32 i;

    if (!path)
        return UNREADABLE;
#pragma nounroll
    for (i = 0; i < MAX_LOADS; i++) {
        bool last = i >= path->pointers;
        u64 address = raw + path->offsets[i], size = last ? path->load : sizeof(raw);

        raw = address;
        if (size) {
            raw = 0;
            size = ((size - 1) & (sizeof(raw) - 1)) + 1; /* a mask, because Linux 6.1 forgets a comparison here */
            if (READ_BYTES(&raw, size, (void *)address))
                return UNREADABLE;
        }
        if (last)
            break;
    }
    raw <<= path->left & 63;
    if (path->is_signed)
        return (s64)raw >> (path->right & 63);
    return raw >> (path->right & 63);
}

#endif
