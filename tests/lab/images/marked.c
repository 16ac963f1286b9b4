// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// USDT probes with arguments of all sizes, and a log of what they were given.
//
//   marked DIR     for each byte 'b' through DIR/go hits every probe, some at several places
//
// DIR/log holds a line "PROBE ARGUMENT…" for each hit in its order, integers in decimal, strings as they are.
// DIR/total holds "BURSTS HITS SEMAPHORE": the last is that of lab:six (0 where there are none, see guarded.c).
#include "state.h"

#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/sdt.h>

#ifdef _SDT_HAS_SEMAPHORES
#define SEMAPHORE(name) __extension__ unsigned short lab_##name##_semaphore __attribute__((used, section(".probes")));
SEMAPHORE(none) SEMAPHORE(one) SEMAPHORE(two) SEMAPHORE(three) SEMAPHORE(four) SEMAPHORE(five) SEMAPHORE(six)
SEMAPHORE(text) SEMAPHORE(sites)
#define ENABLED(name) __atomic_load_n(&lab_##name##_semaphore, __ATOMIC_RELAXED)
#else
#define ENABLED(name) 0
#endif

static long bursts, hits;
static FILE *list;

static struct {
	int64_t wide;
	int32_t table[16];
	int8_t tiny;
} state;
static int32_t counter;

static void note(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vfprintf(list, format, arguments);
	va_end(arguments);
	hits++;
}

static void dump(void)
{
	char text[128];
	fflush(list);
	snprintf(text, sizeof text, "%ld %ld %d\n", bursts, hits, (int)ENABLED(six));
	state_write("total", text);
}

__attribute__((noinline, noclone)) static void hit(long n, const char *word)
{
	int8_t s8 = (int8_t)(n * -7);
	uint8_t u8 = (uint8_t)(n * 37 + 200);
	int16_t s16 = (int16_t)(n * -1009);
	uint16_t u16 = (uint16_t)(n * 1009 + 60000);
	int32_t s32 = (int32_t)(n * -1000003);
	uint32_t u32 = (uint32_t)(n + 4000000000u);
	int64_t s64 = n * -10000000019;
	uint64_t u64 = (uint64_t)n + 18000000000000000000u;
	long at = n % 16;

	state.wide = s64;
	state.table[at] = s32;
	state.tiny = s8;
	counter = s32 - 1;
	DTRACE_PROBE(lab, none);
	note("none\n");
	DTRACE_PROBE1(lab, one, s32);
	note("one %d\n", s32);
	DTRACE_PROBE2(lab, two, s8, u8);
	note("two %d %u\n", s8, u8);
	DTRACE_PROBE3(lab, three, s16, u16, -5);
	note("three %d %u -5\n", s16, u16);
	DTRACE_PROBE4(lab, four, s32, u32, s64, u64);
	note("four %d %u %lld %llu\n", s32, u32, (long long)s64, (unsigned long long)u64);
	DTRACE_PROBE5(lab, five, state.wide, state.table[at], state.tiny, counter, n);
	note("five %lld %d %d %d %ld\n", (long long)state.wide, state.table[at], state.tiny, counter, n);
	DTRACE_PROBE6(lab, six, s8, u16, s32, u64, word, 0x7fffffff);
	note("six %d %u %d %llu %s 2147483647\n", s8, u16, s32, (unsigned long long)u64, word);
	DTRACE_PROBE1(lab, text, word);
	note("text %s\n", word);
	for (int i = 0; i < 3; i++) {
		DTRACE_PROBE1(lab, sites, i);
		note("sites %d\n", i);
	}
	DTRACE_PROBE1(lab, sites, 1000);
	note("sites 1000\n");
}

int main(int argc, char **argv)
{
	char path[4096], command, word[64];
	if (argc != 2)
		errx(2, "usage: %s DIR", argv[0]);
	int fifo = state_open(argv[1]);
	snprintf(path, sizeof path, "%s/log", argv[1]);
	if (!(list = fopen(path, "w")))
		err(1, "%s", path);
	dump();
	while (read(fifo, &command, 1) == 1 && command == 'b') {
		for (long i = 0; i < 20; i++) {
			snprintf(word, sizeof word, "word-%ld-caf\xc3\xa9", bursts * 20 + i);
			hit(bursts * 20 + i, word);
		}
		bursts++;
		dump();
	}
	return 0;
}
