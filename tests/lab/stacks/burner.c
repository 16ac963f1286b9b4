// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Burns CPU time in functions of known names: of five parts hot_fn has four and warm_fn one, both called by work.
//
//   burner             for ever
//   burner SECONDS     of CPU time, then it ends
#include <stdlib.h>
#include <time.h>

static volatile unsigned long sink;

void hot_fn(void)
{
	for (unsigned long i = 0; i < 400000; i++)
		sink += i * i;
}

void warm_fn(void)
{
	for (unsigned long i = 0; i < 100000; i++)
		sink += i * i;
}

void work(void)
{
	hot_fn();
	warm_fn();
}

int main(int argc, char **argv)
{
	double most = argc > 1 ? atof(argv[1]) : 0;

	while (!most || (double)clock() / CLOCKS_PER_SEC < most)
		work();
	return 0;
}
