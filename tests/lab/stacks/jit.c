// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Burns CPU time in code that it makes itself, as a runtime with a just-in-time compiler does: of five parts the first
// function has four and the second one, both called by work.
//
//   jit        names its code in /tmp/perf-PID.map, with a space in one of the names
//   jit bare   does not
//
// Both write the functions' addresses to /tmp/jit.
#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

typedef void (*function)(void);

// A loop of so many turns; the number of bytes.
static size_t make(unsigned char *at, uint32_t turns)
{
#if defined(__x86_64__)
	// push %rbp; mov %rsp,%rbp; mov $turns,%ecx; 1: dec %ecx; jnz 1b; pop %rbp; ret
	unsigned char code[] = { 0x55, 0x48, 0x89, 0xe5, 0xb9, 0, 0, 0, 0, 0xff, 0xc9, 0x75, 0xfc, 0x5d, 0xc3 };
	memcpy(code + 5, &turns, sizeof turns);
#else
	// movz w0,#high,lsl 16; movk w0,#low; 1: subs w0,w0,#1; b.ne 1b; ret
	uint32_t code[] = { 0x52a00000 | (turns >> 16) << 5, 0x72800000 | (turns & 0xffff) << 5, 0x71000400, 0x54ffffe1,
			    0xd65f03c0 };
#endif
	memcpy(at, code, sizeof code);
	__builtin___clear_cache((char *)at, (char *)at + sizeof code);
	return sizeof code;
}

void work(function hot, function warm)
{
	hot();
	warm();
}

static FILE *create(const char *path)
{
	FILE *file = fopen(path, "w");
	if (!file)
		err(1, "%s", path);
	return file;
}

int main(int argc, char **argv)
{
	unsigned char *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned char *hot = code, *warm = code + 64;
	size_t hot_size = make(hot, 400000), warm_size = make(warm, 100000);
	if (mprotect(code, 4096, PROT_READ | PROT_EXEC))
		err(1, "mprotect");
	if (argc < 2 || strcmp(argv[1], "bare")) {
		char path[64];
		snprintf(path, sizeof path, "/tmp/perf-%d.map", getpid());
		FILE *map = create(path);
		fprintf(map, "%lx %zx jit::hot_fn:/app.js\n", (unsigned long)hot, hot_size);
		fprintf(map, "%lx %zx jit::warm fn\n", (unsigned long)warm, warm_size);
		fclose(map);
	}
	FILE *told = create("/tmp/jit.new");
	fprintf(told, "%lx %lx\n", (unsigned long)hot, (unsigned long)warm);
	fclose(told);
	rename("/tmp/jit.new", "/tmp/jit");
	for (;;)
		work((function)(uintptr_t)hot, (function)(uintptr_t)warm);
}
