// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that carry who makes them, and a log of them that outlives the caller.
//
//   worker WHO GAP DIR     lines through DIR/go say what to do; with GAP > 0 it also calls work_fn once in GAP
//                          microseconds, and opens a file in every eighth of them, from its start to its end
//
//   burst THREADS TIMES RATE    each thread calls work_fn(WHO, n) TIMES times, RATE times a second (0: as fast as it can)
//   system THREADS TIMES RATE   the same with the system call getppid; both are counted in DIR/total, not logged
//   threads THREADS TIMES GAP   in the background: threads that call work_fn and end
//   child TIMES GAP             in the background: a process that calls work_fn and ends
//   parked TIMES GAP NAME       the same; it writes its PID to DIR/NAME and begins when DIR/NAME.go exists
//   library NUMBER ROUNDS TIMES GAP   in the background: ROUNDS times, copies libtorture to a new file in /tmp, loads the
//                               copy, calls its lib_fn, unloads it, and removes the copy
//   opens TIMES                 opens /torture/WHO, which does not exist
//
// DIR/total holds "COMMANDS CALLS SYSTEMCALLS" and is written after each command.
//
// DIR/calls is memory that this program shares with the file, so nothing in it is lost when it is killed: at 0 the
// number of records, from 4096 on the records. The number of a record (its slot) is the second argument of the call.
#include "state.h"

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>

#define MOST (1ul << 21)
#define LIBRARY "/usr/lib/libtorture.so.1"

enum kind { WORK = 1, OPEN = 2, LIB = 3 };

struct record {
	uint64_t before, after; // CLOCK_REALTIME in nanoseconds; 0: it was killed before that
	uint32_t kind, process; // process: PID in the container
	uint64_t reserved;
};

static _Atomic uint64_t *count;
static struct record *records;
static long who, commands;
static _Atomic long calls, systems;
static char opened[64];

__attribute__((noinline, noclone, used)) long work_fn(long caller, long slot)
{
	__asm__ volatile("" : "+r"(caller), "+r"(slot));
	return caller ^ slot;
}

static uint64_t now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_REALTIME, &time);
	return (uint64_t)time.tv_sec * 1000000000ul + (uint64_t)time.tv_nsec;
}

static void rest(long microseconds)
{
	struct timespec time = { microseconds / 1000000, microseconds % 1000000 * 1000 };
	nanosleep(&time, NULL);
}

static void logged(enum kind kind, long (*function)(long, long))
{
	uint64_t slot = (*count)++;
	if (slot >= MOST)
		errx(1, "the log is full");
	struct record *record = &records[slot];
	record->kind = kind;
	record->process = (uint32_t)getpid();
	record->before = now();
	__asm__ volatile("" ::: "memory");
	if (kind == OPEN)
		syscall(SYS_openat, AT_FDCWD, opened, O_RDONLY | O_CLOEXEC, 0);
	else
		function(who, (long)slot);
	__asm__ volatile("" ::: "memory");
	record->after = now();
}

struct job {
	int system, foreground;
	long times, pause; // pause: microseconds; in the foreground calls a second
	long library, rounds; // library: the number in the first copy's name
};

static void unlogged(struct job *job, long number)
{
	if (job->system) {
		syscall(SYS_getppid);
		systems++;
	} else {
		work_fn(who, number);
		calls++;
	}
}

// A thousandth of a second at a time; what is late is caught up with.
static void at_rate(struct job *job)
{
	uint64_t begun = now();
	for (long done = 0; done < job->times;) {
		long due = job->times;
		if (job->pause) {
			due = (long)((now() - begun) / 1000 * (uint64_t)job->pause / 1000000) + 1;
			if (due > job->times)
				due = job->times;
		}
		for (; done < due; done++)
			unlogged(job, done);
		if (job->pause && done < job->times)
			rest(1000);
	}
}

static void copy_library(const char *path)
{
	char data[65536];
	int from = open(LIBRARY, O_RDONLY | O_CLOEXEC), to = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0755);
	ssize_t length;
	if (from < 0 || to < 0)
		err(1, "%s", path);
	while ((length = read(from, data, sizeof data)) > 0)
		if (write(to, data, (size_t)length) != length)
			err(1, "%s", path);
	close(from);
	close(to);
}

static void call_copy(struct job *job, long number)
{
	char path[128];
	long (*function)(long, long);
	// As tools that bundle libraries name them: with a hash.
	snprintf(path, sizeof path, "/tmp/libtorture-%08lx.so.1", number);
	copy_library(path);
	void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!library || !(*(void **)&function = dlsym(library, "lib_fn")))
		errx(1, "%s", dlerror());
	for (long i = 0; i < job->times; i++) {
		logged(LIB, function);
		rest(job->pause);
	}
	dlclose(library);
	unlink(path);
}

static void *run(void *given)
{
	struct job *job = given;
	if (job->foreground) {
		at_rate(job);
		return NULL;
	}
	for (long i = 0; i < job->rounds; i++)
		call_copy(job, job->library + i);
	for (long i = 0; !job->rounds && i < job->times; i++) {
		logged(WORK, work_fn);
		rest(job->pause);
	}
	free(job);
	return NULL;
}

static void in_background(struct job job, int threads)
{
	for (int i = 0; i < threads; i++) {
		pthread_t thread;
		struct job *own = malloc(sizeof *own);
		*own = job;
		if (pthread_create(&thread, NULL, run, own))
			errx(1, "no thread");
		pthread_detach(thread);
	}
}

static void in_foreground(struct job job, int threads)
{
	pthread_t started[64];
	if (threads < 1 || threads > 64)
		errx(2, "THREADS is 1 to 64");
	for (int i = 0; i < threads; i++)
		if (pthread_create(&started[i], NULL, run, &job))
			errx(1, "no thread");
	for (int i = 0; i < threads; i++)
		pthread_join(started[i], NULL);
}

// Nobody waits for it: see SIGCHLD in main().
static void child(struct job job, const char *parked)
{
	if (fork())
		return;
	if (parked) {
		char go[4096], pid[32];
		snprintf(pid, sizeof pid, "%d\n", getpid());
		state_write(parked, pid);
		snprintf(go, sizeof go, "%s/%s.go", state_dir, parked);
		while (access(go, F_OK))
			rest(1000);
	}
	for (long i = 0; i < job.times; i++) {
		logged(WORK, work_fn);
		rest(job.pause);
	}
	_exit(0);
}

static void *all_the_time(void *gap)
{
	for (long i = 0;; i++) {
		logged(WORK, work_fn);
		if (i % 8 == 7)
			logged(OPEN, NULL);
		rest(*(long *)gap);
	}
	return NULL;
}

static void dump(void)
{
	char text[128];
	snprintf(text, sizeof text, "%ld %ld %ld\n", commands, calls, systems);
	state_write("total", text);
}

static void open_log(void)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/calls", state_dir);
	size_t size = 4096 + MOST * sizeof(struct record);
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
	if (fd < 0 || ftruncate(fd, (off_t)size))
		err(1, "%s", path);
	char *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (memory == MAP_FAILED)
		err(1, "%s", path);
	close(fd);
	count = (void *)memory;
	records = (void *)(memory + 4096);
}

static void obey(const char *line)
{
	struct job job = { 0 };
	int threads;
	char name[64];
	if (sscanf(line, "burst %d %ld %ld", &threads, &job.times, &job.pause) == 3) {
		job.foreground = 1;
		in_foreground(job, threads);
	} else if (sscanf(line, "system %d %ld %ld", &threads, &job.times, &job.pause) == 3) {
		job.foreground = job.system = 1;
		in_foreground(job, threads);
	} else if (sscanf(line, "threads %d %ld %ld", &threads, &job.times, &job.pause) == 3) {
		in_background(job, threads);
	} else if (sscanf(line, "child %ld %ld", &job.times, &job.pause) == 2) {
		child(job, NULL);
	} else if (sscanf(line, "parked %ld %ld %63s", &job.times, &job.pause, name) == 3) {
		child(job, name);
	} else if (sscanf(line, "library %ld %ld %ld %ld", &job.library, &job.rounds, &job.times, &job.pause) == 4) {
		in_background(job, 1);
	} else if (sscanf(line, "opens %ld", &job.times) == 1) {
		for (long i = 0; i < job.times; i++)
			logged(OPEN, NULL);
	} else {
		errx(2, "no such command: %s", line);
	}
}

int main(int argc, char **argv)
{
	if (argc != 4)
		errx(2, "usage: worker WHO GAP DIR");
	who = atol(argv[1]);
	static long gap;
	gap = atol(argv[2]);
	snprintf(opened, sizeof opened, "/torture/%ld", who);
	// Children that have ended need nobody to wait for them.
	struct sigaction ignored = { .sa_handler = SIG_IGN, .sa_flags = SA_NOCLDWAIT };
	sigaction(SIGCHLD, &ignored, NULL);
	int fifo = state_open(argv[3]);
	open_log();
	FILE *lines = fdopen(fifo, "r");
	if (!lines)
		err(1, "go");
	pthread_t thread;
	if (gap && pthread_create(&thread, NULL, all_the_time, &gap))
		errx(1, "no thread");
	dump();
	char line[8192];
	while (fgets(line, sizeof line, lines)) {
		obey(line);
		commands++;
		dump();
	}
	return 0;
}
