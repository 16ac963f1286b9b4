/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: backwards FILE BLOCKS
 *
 * Reads the first BLOCKS blocks of FILE, the last one first, by one io_submit(2): the kernel puts each in front of the
 * one before, where they lie side by side on the disk. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define BLOCK 4096
#define MOST 64

int main(int count, char **words)
{
    int file = open(words[1], O_RDONLY | O_DIRECT), blocks = atoi(words[2]), i;
    struct io_event events[MOST];
    struct iocb reads[MOST], *list[MOST];
    aio_context_t context = 0;
    char *room = aligned_alloc(BLOCK, MOST * BLOCK);

    if (count != 3 || file < 0 || blocks > MOST || syscall(SYS_io_setup, MOST, &context))
        return 1;
    memset(reads, 0, sizeof(reads));
    for (i = 0; i < blocks; i++) {
        reads[i].aio_lio_opcode = IOCB_CMD_PREAD;
        reads[i].aio_fildes = file;
        reads[i].aio_buf = (uintptr_t)(room + i * BLOCK);
        reads[i].aio_nbytes = BLOCK;
        reads[i].aio_offset = (blocks - 1 - i) * BLOCK;
        list[i] = &reads[i];
    }
    return syscall(SYS_io_submit, context, (long)blocks, list) != blocks ||
           syscall(SYS_io_getevents, context, (long)blocks, (long)blocks, events, NULL) != blocks;
}
