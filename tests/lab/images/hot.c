// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A function that is called an exactly known number of times.
//
//   hot burst ITERATIONS DIR     calls hot_fn ITERATIONS times for each byte 'b' that comes through DIR/go
//   hot continuous USLEEP DIR    calls it for ever with that pause; 'd' through DIR/go dumps the counters
//
// 'f' forks a child, which goes on as a workload of its own in DIR/child; 'x' has another thread execute the program
// again, with new counters.
//
// 'q' through DIR/go, or SIGTERM, dumps the counters and ends it. DIR/total holds
// "BURSTS CALLS MINUS_FOURS": hot_fn(n) returns -4 for every seventh call and n for the others, where n
// is the number of calls before this one.
#include "state.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

static volatile sig_atomic_t ending;
static long bursts, calls, minus_fours;

// The empty asm keeps the compiler from computing the call away or cloning it for one argument.
__attribute__((noinline, noclone, used)) int hot_fn(int n)
{
	__asm__ volatile("" : "+r"(n));
	return n % 7 == 6 ? -4 : n;
}

static void call_once(void)
{
	if (hot_fn((int)calls) == -4)
		minus_fours++;
	calls++;
}

static void dump(void)
{
	char text[128];
	snprintf(text, sizeof text, "%ld %ld %ld\n", bursts, calls, minus_fours);
	state_write("total", text);
}

// Returns the FIFO of the process that goes on: of this one, or in its child of that.
static int divide(int fifo, const char *directory)
{
	static char child[4096];
	pid_t pid = fork();
	if (pid)
		return fifo;
	snprintf(child, sizeof child, "%s/child", directory);
	mkdir(child, 0700);
	bursts = calls = minus_fours = 0;
	close(fifo);
	return state_open(child);
}

static void *again(void *argv)
{
	execv("/proc/self/exe", argv);
	err(1, "exec");
}

static void end(int signal)
{
	(void)signal;
	ending = 1;
}

int main(int argc, char **argv)
{
	if (argc != 4 || (strcmp(argv[1], "burst") && strcmp(argv[1], "continuous")))
		errx(2, "usage: hot burst ITERATIONS DIR | hot continuous USLEEP DIR");
	int continuous = !strcmp(argv[1], "continuous");
	long number = atol(argv[2]);
	// Without SA_RESTART, so that a signal ends the wait below.
	struct sigaction action = { .sa_handler = end };
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
	int fifo = state_open(argv[3]);
	dump();
	while (!ending) {
		struct pollfd ready = { .fd = fifo, .events = POLLIN };
		if (poll(&ready, 1, continuous ? 0 : -1) == 1) {
			char command;
			if (read(fifo, &command, 1) != 1 || command == 'q')
				break;
			if (command == 'b') {
				for (long i = 0; i < number; i++)
					call_once();
				bursts++;
			} else if (command == 'f') {
				fifo = divide(fifo, argv[3]);
			} else if (command == 'x') {
				pthread_t thread;
				pthread_create(&thread, NULL, again, argv);
				pthread_join(thread, NULL);
			}
			dump();
		} else if (continuous) {
			call_once();
			if (number)
				usleep((useconds_t)number);
		}
	}
	dump();
	return 0;
}
