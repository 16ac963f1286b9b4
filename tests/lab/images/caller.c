// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes system calls an exactly known number of times.
//
//   caller DIR     each line "TIMES CALL" through DIR/go makes CALL that often: getppid, close (of no descriptor),
//                  nanosleep (for 20 ms), compat (getuid as a 32-bit program calls it); the line "q" ends it
//
// DIR/total holds "COMMANDS CALLS FAILED".
#include "state.h"

#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>

static long commands, calls, failed;

static long call_once(const char *call)
{
	struct timespec pause = { .tv_nsec = 20000000 };
	if (!strcmp(call, "close"))
		return syscall(SYS_close, -1);
	if (!strcmp(call, "nanosleep"))
		return syscall(SYS_nanosleep, &pause, NULL);
#if defined(__x86_64__)
	if (!strcmp(call, "compat")) {
		long result;
		__asm__ volatile("int $0x80" : "=a"(result) : "a"(199) : "memory"); // getuid32
		return result;
	}
#endif
	return syscall(SYS_getppid);
}

static void dump(void)
{
	char text[128];
	snprintf(text, sizeof text, "%ld %ld %ld\n", commands, calls, failed);
	state_write("total", text);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: caller DIR");
	FILE *lines = fdopen(state_open(argv[1]), "r");
	if (!lines)
		err(1, "go");
	dump();
	char line[64], call[16];
	long times;
	while (fgets(line, sizeof line, lines) && strcmp(line, "q\n")) {
		if (sscanf(line, "%ld %15s", &times, call) != 2)
			errx(2, "not TIMES CALL: %s", line);
		for (long i = 0; i < times; i++) {
			calls++;
			failed += call_once(call) < 0;
		}
		commands++;
		dump();
	}
	return 0;
}
