// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A client of a shared library that writes down what each call returned.
//
//   zookeeper DIR     for each byte 'b' through DIR/go calls zoo_set2 of libzookeeper_mt 1000 times
//
// DIR/log holds a line with the return value of each call in its order, DIR/total "BURSTS CALLS MINUS_FOURS".
#include "../state.h"

int zoo_set2(void *handle, const char *path, const char *buffer, int length, int version, void *stat);

static long bursts, calls, minus_fours;
static FILE *list;

static void dump(void)
{
	char text[128];
	fflush(list);
	snprintf(text, sizeof text, "%ld %ld %ld\n", bursts, calls, minus_fours);
	state_write("total", text);
}

int main(int argc, char **argv)
{
	char path[4096], command;
	if (argc != 2)
		errx(2, "usage: zookeeper DIR");
	int fifo = state_open(argv[1]);
	snprintf(path, sizeof path, "%s/log", argv[1]);
	if (!(list = fopen(path, "w")))
		err(1, "%s", path);
	dump();
	while (read(fifo, &command, 1) == 1 && command == 'b') {
		for (int i = 0; i < 1000; i++) {
			int result = zoo_set2(0, "/lock", "held", 4, -1, 0);
			fprintf(list, "%d\n", result);
			calls++;
			minus_fours += result == -4;
		}
		bursts++;
		dump();
	}
	return 0;
}
