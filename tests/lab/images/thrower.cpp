// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Functions that exceptions leave, pass through, and end in.
//
//   thrower DIR     for each byte 'b' through DIR/go calls each function 2000 times
//
// passing(n) returns n + 1 for an even n and is left by an exception for an odd one; catching(n) returns n + 2 for an
// even n and -n for an odd one, for which it catches the exception; handing(n) jumps to passing(n).
// DIR/total holds "BURSTS RETURNED THROWN": how often the functions that call returned, and how often they threw.
extern "C" {
#include "state.h"
}

#include <stdexcept>
#include <string>

static long bursts, returned, thrown;

struct Guard {
	long *counter;
	~Guard() { ++*counter; }
};

static long guarded;

extern "C" {

__attribute__((noinline, noclone)) int throwing(int n)
{
	__asm__ volatile("" : "+r"(n));
	if (n % 2)
		throw std::runtime_error("odd: " + std::to_string(n));
	return n;
}

__attribute__((noinline, noclone)) int passing(int n)
{
	Guard guard{&guarded};
	return throwing(n) + 1;
}

__attribute__((noinline, noclone)) int catching(int n)
{
	Guard guard{&guarded};
	try {
		return throwing(n) + 2;
	} catch (const std::exception &) {
		return -n;
	}
}

__attribute__((noinline, noclone, optimize("O2"))) int handing(int n)
{
	__asm__ volatile("" : "+r"(n));
	return passing(n);
}
}

static void dump()
{
	char text[128];
	snprintf(text, sizeof text, "%ld %ld %ld\n", bursts, returned, thrown);
	state_write("total", text);
}

template <typename Call> static void count(Call call)
{
	try {
		call();
		returned++;
	} catch (const std::runtime_error &) {
		thrown++;
	}
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: thrower DIR");
	int fifo = state_open(argv[1]);
	dump();
	char command;
	while (read(fifo, &command, 1) == 1 && command == 'b') {
		for (int i = 0; i < 2000; i++) {
			count([i] { passing(i); });
			count([i] { catching(i); });
			count([i] { handing(i); });
		}
		if (guarded != 6000 * ++bursts)
			errx(3, "%ld destructors ran", guarded);
		dump();
	}
	return 0;
}
