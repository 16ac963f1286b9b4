// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Known chains of calls in code without frame pointers: main, outer_fn, four times recurse_fn, leaf_fn, then spin_fn
// burns CPU time or nap_fn sleeps.
//
//   calls spin       in the main thread
//   calls nap
//   calls thread     spins in another thread, beneath thread_fn
//   calls signal     spins in the handler of a signal, beneath handler_fn
//   calls deep       spins beneath 40 calls that take 1 KiB of the stack each
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#if defined(__aarch64__)
#define UNDEFINED ".inst 0"
#define NEXT(context) ((context)->uc_mcontext.pc += 4)
#else
#define UNDEFINED "ud2"
#define NEXT(context) ((context)->uc_mcontext.gregs[REG_RIP] += 2)
#endif
#define FUNCTION __attribute__((noipa))

static volatile unsigned long sink;
static int naps;

FUNCTION void spin_fn(void)
{
	for (unsigned long i = 0; i < 100000; i++)
		sink += i * i;
}

FUNCTION void nap_fn(void)
{
	struct timespec time = {0, 5000000};

	nanosleep(&time, NULL);
	sink++;
}

FUNCTION void leaf_fn(void)
{
	if (naps)
		nap_fn();
	else
		spin_fn();
	sink++;
}

// the stack grows by what is only known at run time, which a frame pointer or a table has to follow
FUNCTION void recurse_fn(int depth, int room)
{
	char here[room + depth];

	memset(here, depth, sizeof(here));
	if (depth > 1)
		recurse_fn(depth - 1, room);
	else
		leaf_fn();
	sink += here[room / 2];
}

FUNCTION void outer_fn(int depth, int room)
{
	recurse_fn(depth, room);
	sink++;
}

FUNCTION void handler_fn(int number)
{
	outer_fn(4, 8);
	sink += number;
}

FUNCTION void *thread_fn(void *unused)
{
	for (;;)
		outer_fn(4, 8);
	return unused;
}

FUNCTION void signalled_fn(void)
{
	// an instruction that cannot be executed: the signal comes in the middle of this function
	__asm__ volatile(UNDEFINED ::: "memory");
	sink++;
}

static void skip(int number, siginfo_t *info, void *context)
{
	handler_fn(number);
	NEXT((ucontext_t *)context);
	sink += info != NULL;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "spin";
	struct sigaction action = {.sa_sigaction = skip, .sa_flags = SA_SIGINFO};
	pthread_t thread;

	naps = !strcmp(what, "nap");
	sigaction(SIGILL, &action, NULL);
	if (!strcmp(what, "thread") && !pthread_create(&thread, NULL, thread_fn, NULL))
		for (;;)
			pause();
	for (;;) {
		if (!strcmp(what, "signal"))
			signalled_fn();
		else
			outer_fn(strcmp(what, "deep") ? 4 : 40, strcmp(what, "deep") ? 8 : 1024);
	}
}
