// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A container that does nothing, and ends at once when it is told to.
//
//   pause [PROCESSES]     so many processes, one by default
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void leave(int signal)
{
	(void)signal;
	_exit(0);
}

int main(int argc, char **argv)
{
	for (int more = argc > 1 ? atoi(argv[1]) - 1 : 0; more > 0; more--)
		if (fork() == 0)
			break;
	// PID 1 of a namespace ignores signals without a handler (pid_namespaces(7)).
	signal(SIGTERM, leave);
	signal(SIGINT, leave);
	for (;;)
		pause();
}
