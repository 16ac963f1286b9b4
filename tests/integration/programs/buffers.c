// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls put() with, and get() for, as many bytes as its second argument says at most, and prints the bytes of each call
// in hexadecimal, one line for each. Bytes of call n are n, n + 1, … modulo 256. Sleeps without an argument.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

__attribute__((noinline, noclone)) long put(long number, const unsigned char *data, size_t length)
{
	__asm__ volatile("" : : "r"(data) : "memory");
	return number + (long)length;
}

__attribute__((noinline, noclone)) long get(unsigned char *data, long number)
{
	for (long at = 0; at < number; at++)
		data[at] = (unsigned char)(number + at);
	return number % 5 ? number : -1;
}

int main(int argc, char **argv)
{
	unsigned char data[256];

	if (argc < 2)
		pause();
	for (long number = 0; number < atol(argv[1]); number++) {
		get(data, number);
		put(number, data, (size_t)number);
		for (long at = 0; at < number; at++)
			printf("%02x", data[at]);
		putchar('\n');
	}
}
