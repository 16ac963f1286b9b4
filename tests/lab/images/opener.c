// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens paths an exactly known number of times, by each of the system calls.
//
//   opener DIR     each line "TIMES CALL PATH" through DIR/go opens PATH that often by CALL, which is
//                  open, openat or openat2; CALL chdir goes to the directory PATH, dirfd has relative paths
//                  of openat and openat2 begin there, both with TIMES 0; the line "q" ends it
//
// DIR/total holds "COMMANDS TRIED OPENED". The opens of the state files themselves lie in DIR.
#include "state.h"

#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>

static long commands, tried, opened;
static int at = AT_FDCWD;

static long open_once(const char *call, const char *path)
{
	if (!strcmp(call, "openat2")) {
		struct open_how how = { .flags = O_RDONLY | O_CLOEXEC };
		return syscall(SYS_openat2, at, path, &how, sizeof how);
	}
#ifdef SYS_open
	if (!strcmp(call, "open"))
		return syscall(SYS_open, path, O_RDONLY | O_CLOEXEC, 0);
#endif
	return syscall(SYS_openat, at, path, O_RDONLY | O_CLOEXEC, 0);
}

static void dump(void)
{
	char text[128];
	snprintf(text, sizeof text, "%ld %ld %ld\n", commands, tried, opened);
	state_write("total", text);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: opener DIR");
	FILE *lines = fdopen(state_open(argv[1]), "r");
	if (!lines)
		err(1, "go");
	dump();
	char line[8192], call[16], path[4096];
	long times;
	while (fgets(line, sizeof line, lines) && strcmp(line, "q\n")) {
		if (sscanf(line, "%ld %15s %4095[^\n]", &times, call, path) != 3)
			errx(2, "not TIMES CALL PATH: %s", line);
		if (!strcmp(call, "chdir") && chdir(path))
			err(1, "%s", path);
		if (!strcmp(call, "dirfd") && (at = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) < 0)
			err(1, "%s", path);
		for (long i = 0; i < times; i++) {
			long fd = open_once(call, path);
			tried++;
			if (fd >= 0) {
				opened++;
				close((int)fd);
			}
		}
		commands++;
		dump();
	}
	return 0;
}
