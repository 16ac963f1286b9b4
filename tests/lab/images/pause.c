// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A container that does nothing, and ends at once when it is told to.
#include <signal.h>
#include <unistd.h>

static void leave(int signal)
{
	(void)signal;
	_exit(0);
}

int main(void)
{
	// PID 1 of a namespace ignores signals without a handler (pid_namespaces(7)).
	signal(SIGTERM, leave);
	signal(SIGINT, leave);
	for (;;)
		pause();
}
