// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the workloads share: a directory on a volume through which tests steer them and read the truth.
//
//   DIR/go     FIFO, made by the workload: commands in
//   DIR/pid    the workload's PID in its own namespace, written once the FIFO can be used
//   DIR/total  the workload's own counters, replaced as a whole after each command
#ifndef LAB_STATE_H
#define LAB_STATE_H

#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *state_dir;

// By rename, so that a reader sees a whole file or the one before.
static void state_write(const char *name, const char *text)
{
	char path[4096], fresh[4096];
	snprintf(path, sizeof path, "%s/%s", state_dir, name);
	snprintf(fresh, sizeof fresh, "%s/.%s.new", state_dir, name);
	FILE *file = fopen(fresh, "w");
	if (!file || fputs(text, file) < 0 || fclose(file) || rename(fresh, path))
		err(1, "%s", path);
}

// The FIFO's descriptor; opened for writing as well, so that it never ends between two writers.
static int state_open(const char *directory)
{
	char path[4096], pid[32];
	state_dir = directory;
	snprintf(path, sizeof path, "%s/go", directory);
	if (mkfifo(path, 0600) && errno != EEXIST)
		err(1, "%s", path);
	int fifo = open(path, O_RDWR | O_CLOEXEC);
	if (fifo < 0)
		err(1, "%s", path);
	snprintf(pid, sizeof pid, "%d\n", getpid());
	state_write("pid", pid);
	return fifo;
}

#endif
