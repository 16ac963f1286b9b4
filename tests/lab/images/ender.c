// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ends in a way that a shell cannot.
//
//   ender leader CODE     its first thread ends at once, another one ends the process with CODE later
//   ender threads COUNT   COUNT threads end side by side, each by itself, the last of them the process
//   ender memory MB       takes that much memory, and ends by 0 if it gets it
//   ender alarm           is ended by the SIGALRM of a timer
//   ender fault           is ended by the SIGSEGV of its own access to memory
//   ender core            is ended by SIGABRT, with a core dump where its limits allow one
#include <err.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_barrier_t together;

static void *end_later(void *code)
{
	usleep(100000);
	exit(atoi(code));
}

static void *end_thread(void *unused)
{
	pthread_barrier_wait(&together);
	return unused;
}

int main(int argc, char **argv)
{
	pthread_t thread;
	if (argc == 3 && !strcmp(argv[1], "leader")) {
		pthread_create(&thread, NULL, end_later, argv[2]);
		pthread_exit(NULL);
	}
	if (argc == 3 && !strcmp(argv[1], "threads")) {
		int count = atoi(argv[2]);
		pthread_barrier_init(&together, NULL, count + 1);
		for (int i = 0; i < count; i++)
			if (pthread_create(&thread, NULL, end_thread, NULL))
				err(1, "thread");
		pthread_barrier_wait(&together);
		pthread_exit(NULL);
	}
	if (argc == 3 && !strcmp(argv[1], "memory")) {
		for (int i = 0; i < atoi(argv[2]); i++) {
			char *taken = malloc(1 << 20);
			if (!taken)
				err(1, "malloc");
			memset(taken, 1, 1 << 20);
		}
		return 0;
	}
	if (argc == 2 && !strcmp(argv[1], "alarm")) {
		ualarm(20000, 0);
		pause();
	}
	if (argc == 2 && !strcmp(argv[1], "fault"))
		*(volatile char *)8 = 1;
	if (argc == 2 && !strcmp(argv[1], "core"))
		abort();
	errx(2, "usage: ender leader CODE | threads COUNT | memory MB | alarm | fault | core");
}
