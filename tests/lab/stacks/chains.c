// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A function that is called by known chains a known number of times, in code without frame pointers.
//
//   chains DIR     for each byte through DIR/go calls called_fn once: 'a' through a_fn and middle_fn, 'b' through b_fn,
//                  'c' through three times recurse_fn and middle_fn; 'A', 'B' and 'C' do the same, with more calls
//
// called_fn hits the USDT probe chains:called, opens /etc/chain with a directory that there is not (-77), which the
// kernel does not need for such a path, and sends itself SIGWINCH, which it ignores. With more calls it connects to port
// 1, where nobody listens, and has three processes that are copies of it: one executes /bin/true, one exits with 7, one
// is ended by SIGTERM. DIR/total holds the number of calls by a, b and c.
#define _GNU_SOURCE
#include "state.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <signal.h>
#include <string.h>
#include <sys/sdt.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#define FUNCTION __attribute__((noipa))

static volatile unsigned long sink;
static long calls[3];
static int more;

FUNCTION void called_fn(int number)
{
	static const struct sockaddr_in nobody = {AF_INET, 0x0100, {0x0100007f}};
	char *argv[] = {"/bin/true", NULL};
	int child;

	DTRACE_PROBE1(chains, called, number);
	sink += syscall(SYS_openat, -77, "/etc/chain", O_RDONLY | O_CLOEXEC);
	sink += syscall(SYS_kill, getpid(), SIGWINCH);
	if (!more)
		return;
	child = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	sink += syscall(SYS_connect, child, &nobody, sizeof nobody);
	close(child);
	for (int kind = 0; kind < 3; kind++) {
		child = fork();
		if (child < 0)
			err(1, "fork");
		if (child) {
			waitpid(child, NULL, 0);
			continue;
		}
		if (kind == 0)
			sink += syscall(SYS_execve, argv[0], argv, NULL);
		if (kind == 2)
			sink += syscall(SYS_kill, getpid(), SIGTERM);
		sink += syscall(SYS_exit_group, 7);
	}
}

FUNCTION void middle_fn(int number)
{
	called_fn(number);
	sink++;
}

FUNCTION void a_fn(int number)
{
	middle_fn(number);
	sink++;
}

FUNCTION void b_fn(int number)
{
	called_fn(number);
	sink++;
}

FUNCTION void recurse_fn(int number, int depth)
{
	if (depth > 1)
		recurse_fn(number, depth - 1);
	else
		middle_fn(number);
	sink++;
}

static void dump(void)
{
	char text[128];
	snprintf(text, sizeof text, "%ld %ld %ld\n", calls[0], calls[1], calls[2]);
	state_write("total", text);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: chains DIR");
	int fifo = state_open(argv[1]);
	char command;
	dump();
	while (read(fifo, &command, 1) == 1 && command && strchr("abcABC", command)) {
		more = isupper(command);
		command = tolower(command);
		calls[command - 'a']++;
		if (command == 'a')
			a_fn(1);
		else if (command == 'b')
			b_fn(2);
		else
			recurse_fn(3, 3);
		dump();
	}
	return 0;
}
