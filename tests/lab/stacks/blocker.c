// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sleeps for known times in functions of known names, and logs how long each sleep took.
//
//   blocker DIR     for each byte 'b' that comes through DIR/go, short_nap sleeps 20 times for 5 ms and long_nap
//                   5 times for 50 ms; then DIR/total holds "BURSTS SHORT_NS LONG_NS", what they took in all
#include "../images/state.h"

#include <stdlib.h>
#include <time.h>

static long bursts;
static long long short_ns, long_ns;

// The system call itself: libc's function would have to keep frame pointers as well.
static void sleep_for(long ns)
{
	struct timespec wanted = { .tv_nsec = ns };
	long result;

#if defined(__x86_64__)
	__asm__ volatile("syscall" : "=a"(result) : "0"(35L), "D"(&wanted), "S"(0L) : "rcx", "r11", "memory");
#else
	register long number __asm__("x8") = 101, first __asm__("x0") = (long)&wanted, second __asm__("x1") = 0;
	__asm__ volatile("svc 0" : "+r"(first) : "r"(number), "r"(second) : "memory");
	result = first;
#endif
	(void)result;
}

static long long now(void)
{
	struct timespec at;
	clock_gettime(CLOCK_MONOTONIC, &at);
	return at.tv_sec * 1000000000LL + at.tv_nsec;
}

void short_nap(void)
{
	long long before = now();
	sleep_for(5000000);
	short_ns += now() - before;
}

void long_nap(void)
{
	long long before = now();
	sleep_for(50000000);
	long_ns += now() - before;
}

static void dump(void)
{
	char text[128];
	snprintf(text, sizeof text, "%ld %lld %lld\n", bursts, short_ns, long_ns);
	state_write("total", text);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: blocker DIR");
	int fifo = state_open(argv[1]);
	dump();
	char command;
	while (read(fifo, &command, 1) == 1) {
		for (int i = 0; i < 20; i++)
			short_nap();
		for (int i = 0; i < 5; i++)
			long_nap();
		bursts++;
		dump();
	}
	return 0;
}
