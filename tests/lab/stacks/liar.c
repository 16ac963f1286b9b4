// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims to be CPython 3.11, and has frames in its memory that no interpreter would have. One process for each lie:
// a frame that called itself and whose function has an endless name, one whose caller lies nowhere, a list of threads
// without an end, and code objects that are others each time.
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define AT(where, offset) (*(uint64_t *)((char *)(where) + (offset)))

uint64_t _PyRuntime[64];
const unsigned long Py_Version = 0x030b02f0;

static uint64_t interpreter[64], thread[64], entry[8], frame[32], code[64], text[512];

volatile long spun;

static void spin_fn(void)
{
	__asm__ volatile("" ::: "memory"); // nobody in here reads what was written
	for (long n = 0; n < 1000000; n++)
		spun += n;
}

static void lie(void *caller, void *function)
{
	AT(_PyRuntime, 40) = (uint64_t)interpreter;
	AT(interpreter, 0) = (uint64_t)interpreter;
	AT(interpreter, 16) = (uint64_t)thread;
	AT(thread, 160) = syscall(SYS_gettid);
	AT(thread, 56) = (uint64_t)entry;
	AT(entry, 8) = (uint64_t)frame;
	AT(frame, 32) = (uint64_t)function;
	AT(frame, 48) = (uint64_t)caller;
	AT(code, 112) = AT(code, 128) = (uint64_t)text;
	AT(text, 16) = 1ULL << 62;                  /* characters */
	AT(text, 32) = 1 << 2 | 1 << 5 | 1 << 6;    /* of one byte each, behind the head, in ASCII */
	memset((char *)text + 48, 0xff, sizeof(text) - 48);
	memcpy((char *)text + 48, "lie\x1b[31m\n", 9);
}

int main(void)
{
	int which = !fork() ? 1 : !fork() ? 2 : !fork() ? 3 : 0;

	lie(which ? (void *)0xdead0000 : frame, which == 1 ? (void *)0xdead8000 : code);
	if (which == 2) {
		AT(thread, 160) = 0;
		AT(thread, 8) = (uint64_t)thread;
	}
	for (uint64_t round = 0;; round++) {
		if (which == 3)
			AT(frame, 32) = 0x10000 + round * 4096;
		spin_fn();
	}
}
