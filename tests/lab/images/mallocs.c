// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls malloc and free for ever, as fast as it can.
//
//   mallocs DIR
//
// 'd' through DIR/go dumps DIR/total, "DUMPS CALLS MICROSECONDS": the calls of malloc since it began, and how long ago
// that was. 'q' dumps and ends it.
#include "state.h"

#include <poll.h>
#include <stdlib.h>
#include <time.h>

static long dumps, calls;
static struct timespec began;

static void dump(void)
{
	char text[128];
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	long us = (now.tv_sec - began.tv_sec) * 1000000 + (now.tv_nsec - began.tv_nsec) / 1000;
	snprintf(text, sizeof text, "%ld %ld %ld\n", dumps, calls, us);
	state_write("total", text);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: mallocs DIR");
	clock_gettime(CLOCK_MONOTONIC, &began);
	int fifo = state_open(argv[1]);
	dump();
	for (;;) {
		struct pollfd ready = { .fd = fifo, .events = POLLIN };
		if (poll(&ready, 1, 0) == 1) {
			char command;
			if (read(fifo, &command, 1) != 1 || command == 'q')
				break;
			dumps++;
			dump();
		}
		for (int i = 0; i < 1000; i++) {
			void *room = malloc(64);
			// Keeps the compiler from leaving both calls out.
			__asm__ volatile("" : : "r"(room) : "memory");
			free(room);
			calls++;
		}
	}
	dump();
	return 0;
}
