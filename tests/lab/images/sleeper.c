// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A function that takes a known time, called by several threads at once, and by itself.
//
//   sleeper THREADS DEPTH USLEEP DIR   for each byte 'b' through DIR/go every thread calls slow_fn once, which
//                                      sleeps and then calls itself, to DEPTH
//
// DIR/total holds "BURSTS CALLS INNERMOST": a call lasts at least USLEEP microseconds for itself and each call below
// it. Where that is not 0, DIR/log holds a line "CALLS NANOSECONDS" for each call: how many it was with those below
// it, and what its caller measured.
#include "state.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

static long bursts, calls, innermost;
static int threads, depth;
static long pause_us;
static FILE *list;

static long nanoseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000000L + now.tv_nsec;
}

static int call(int left);

__attribute__((noinline, noclone, used)) int slow_fn(int left)
{
	int below = 0;
	__asm__ volatile("" : "+r"(left));
	__sync_fetch_and_add(&calls, 1);
	struct timespec time = { .tv_sec = pause_us / 1000000, .tv_nsec = pause_us % 1000000 * 1000 };
	while (pause_us && nanosleep(&time, &time))
		;
	if (left > 1)
		below = call(left - 1);
	else
		__sync_fetch_and_add(&innermost, 1);
	__asm__ volatile("" : "+r"(below)); // keeps the call from becoming a jump
	return below + 1;
}

static int call(int left)
{
	long before = pause_us ? nanoseconds() : 0;
	int below = slow_fn(left);
	if (pause_us)
		fprintf(list, "%d %ld\n", left, nanoseconds() - before);
	return below;
}

static void *run(void *unused)
{
	call(depth);
	return unused;
}

static void dump(void)
{
	char text[128];
	fflush(list);
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
	char command, path[4096];
	snprintf(path, sizeof path, "%s/log", argv[4]);
	if (!(list = fopen(path, "w")))
		err(1, "%s", path);
	dump();
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
