// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A function that takes a known time, called by several threads at once, and by itself.
//
//   sleeper THREADS DEPTH USLEEP DIR   for each byte 'b' through DIR/go every thread calls slow_fn once, which
//                                      calls itself to DEPTH and sleeps in the innermost call
//
// DIR/total holds "BURSTS CALLS INNERMOST": every call lasts at least USLEEP microseconds.
#include "state.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

static long bursts, calls, innermost;
static int threads, depth;
static long pause_us;

__attribute__((noinline, noclone, used)) int slow_fn(int left)
{
	int below = 0;
	__asm__ volatile("" : "+r"(left));
	__sync_fetch_and_add(&calls, 1);
	if (left > 1) {
		below = slow_fn(left - 1);
	} else {
		struct timespec time = { .tv_sec = pause_us / 1000000, .tv_nsec = pause_us % 1000000 * 1000 };
		while (nanosleep(&time, &time))
			;
		__sync_fetch_and_add(&innermost, 1);
	}
	__asm__ volatile("" : "+r"(below)); // keeps the call from becoming a jump
	return below + 1;
}

static void *run(void *unused)
{
	slow_fn(depth);
	return unused;
}

static void dump(void)
{
	char text[128];
	snprintf(text, sizeof text, "%ld %ld %ld\n", bursts, calls, innermost);
	state_write("total", text);
}

int main(int argc, char **argv)
{
	if (argc != 5 || (threads = atoi(argv[1])) < 1 || threads > 64)
		errx(2, "usage: sleeper THREADS DEPTH USLEEP DIR");
	depth = atoi(argv[2]);
	pause_us = atol(argv[3]);
	int fifo = state_open(argv[4]);
	dump();
	char command;
	while (read(fifo, &command, 1) == 1 && command == 'b') {
		pthread_t started[64];
		for (int i = 0; i < threads; i++)
			if (pthread_create(&started[i], NULL, run, NULL))
				errx(1, "no thread");
		for (int i = 0; i < threads; i++)
			pthread_join(started[i], NULL);
		bursts++;
		dump();
	}
	return 0;
}
