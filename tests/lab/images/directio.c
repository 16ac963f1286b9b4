// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes a disk an exactly known number of times, past the page cache.
//
//   directio DIR   each line "TIMES read" or "TIMES write" through DIR/go does that many of 4 KiB each, one after
//                  the other, in DIR/data; the line "q" ends it
//
// DIR/total holds "COMMANDS READS WRITES".
#define _GNU_SOURCE
#include "state.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK 4096
#define BLOCKS 256

static long commands, reads, writes;

// In place: a new file's rename would have this task write to the disk, too.
static void dump(void)
{
	static int total = -1;
	char text[128];
	int length = snprintf(text, sizeof text, "%20ld %20ld %20ld\n", commands, reads, writes);
	if (total < 0) {
		state_write("total", text);
		char path[4096];
		snprintf(path, sizeof path, "%s/total", state_dir);
		total = open(path, O_WRONLY | O_CLOEXEC);
		return;
	}
	if (pwrite(total, text, length, 0) != length)
		err(1, "total");
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: directio DIR");
	FILE *lines = fdopen(state_open(argv[1]), "r");
	char path[4096], line[128], operation[16], *block = aligned_alloc(BLOCK, BLOCK);
	snprintf(path, sizeof path, "%s/data", argv[1]);
	int data = open(path, O_RDWR | O_CREAT | O_DIRECT, 0600);
	if (!lines || !block || data < 0)
		err(1, "%s", path);
	memset(block, 'x', BLOCK);
	for (int i = 0; i < BLOCKS; i++) // so that a later write changes no more than its own block
		if (pwrite(data, block, BLOCK, i * BLOCK) != BLOCK)
			err(1, "%s", path);
	if (fsync(data))
		err(1, "%s", path);
	dump();
	long times;
	while (fgets(line, sizeof line, lines) && strcmp(line, "q\n")) {
		if (sscanf(line, "%ld %15s", &times, operation) != 2)
			errx(2, "not TIMES OPERATION: %s", line);
		for (long i = 0; i < times; i++) {
			if (!strcmp(operation, "read"))
				reads += pread(data, block, BLOCK, i % BLOCKS * BLOCK) == BLOCK;
			else
				writes += pwrite(data, block, BLOCK, i % BLOCKS * BLOCK) == BLOCK;
		}
		commands++;
		dump();
	}
	return 0;
}
