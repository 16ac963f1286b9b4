// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several functions, each called an exactly known number of times.
//
//   many DIR     for each byte 'b' through DIR/go calls many_NAME once for the first name, twice for the second …
//
// The names are alpha, beta, gamma, delta, epsilon, zeta, eta, theta, iota and kappa.
// DIR/total holds "BURSTS CALLS LAST": all calls, and those of many_kappa.
#include "state.h"

static long bursts, calls, last;

// The empty asm keeps the compiler from computing the call away, and the number from folding functions together.
#define FUNCTIONS(X) \
	X(alpha, 1) X(beta, 2) X(gamma, 3) X(delta, 4) X(epsilon, 5) X(zeta, 6) X(eta, 7) X(theta, 8) X(iota, 9) X(kappa, 10)
#define DEFINE(name, number)                                            \
	__attribute__((noinline, noclone, used)) int many_##name(int n) \
	{                                                               \
		__asm__ volatile("" : "+r"(n));                         \
		return n * number;                                      \
	}
FUNCTIONS(DEFINE)

static void dump(void)
{
	char text[128];
	snprintf(text, sizeof text, "%ld %ld %ld\n", bursts, calls, last);
	state_write("total", text);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: many DIR");
	int fifo = state_open(argv[1]);
	dump();
	char command;
	while (read(fifo, &command, 1) == 1 && command == 'b') {
#define CALL(name, number)                      \
	for (int i = 0; i < number; i++) {      \
		many_##name(i);                 \
		calls++;                        \
		last += number == 10;           \
	}
		FUNCTIONS(CALL)
		bursts++;
		dump();
	}
	return 0;
}
