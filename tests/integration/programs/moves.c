/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * moves WHAT [spin]: moves its own code to other memory, all of it or the part up to behind held_fn's page, or none of
 * it, and calls held_fn then: once in a millisecond, or as often as it can.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

__attribute__((noinline, aligned(4096))) int held_fn(int n)
{
    for (int turn = 0; turn < n; turn++)
        __asm__ volatile("" ::: "memory");
    return n;
}

int main(int count, char **arguments)
{
    unsigned long start, end;
    char line[512];
    FILE *maps = fopen("/proc/self/maps", "r");

    do
        if (count < 2 || !maps || !fgets(line, sizeof line, maps))
            return 1;
    while (!strstr(line, "r-xp") || !strstr(line, "/moves"));
    fclose(maps);
    sscanf(line, "%lx-%lx", &start, &end);
    if (!strcmp(arguments[1], "part"))
        end = (unsigned long)held_fn + 4096;
    if (strcmp(arguments[1], "none")) {
        void *copy = mmap(0, end - start, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        memcpy(copy, (void *)start, end - start);
        int flags = MREMAP_MAYMOVE | MREMAP_FIXED;
        if (mremap(copy, end - start, end - start, flags, (void *)start) == MAP_FAILED)
            return 2;
    }
    for (;;) {
        held_fn(count > 2 ? 100000 : 1);
        if (count < 3)
            usleep(1000);
    }
}
