// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls handle() with a request, pass() with the same as no type says it, and ask(), which returns one, as often as its
// second argument says, passes a USDT probe with each request, and prints one line for each call: what the fields of the
// request are. Call n has no client if n % 5 is 4, and ask() returns NULL if n % 4 is 3. Sleeps without an argument.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sdt.h>
#include <unistd.h>

enum state { IDLE, RUNNING = 7, FAILED = -2 };

struct address {
	uint16_t port;
	const char *host;
};

struct client {
	long id;
	struct address from;
	struct client *next;
};

typedef struct request {
	struct request *self;
	int status;
	enum state state;
	unsigned int kind : 3, urgent : 1;
	signed int level : 5;
	union {
		int64_t number;
		uint8_t bytes[8];
	};
	struct {
		uint32_t low;
	} inner;
	char method[8];
	uint32_t behind;
	const char *path;
	const struct client *volatile client;
	short scores[4];
	uint64_t *big;
	double load;
} request;

__attribute__((noinline, noclone)) int handle(double unused, const request *req, int number)
{
	__asm__ volatile("" : : "r"(req), "m"(unused) : "memory");
	return number;
}

__attribute__((noinline, noclone)) request *ask(request *req, int number)
{
	__asm__ volatile("" : : "r"(req) : "memory");
	return number % 4 == 3 ? NULL : req;
}

__attribute__((noinline, noclone)) void pass(void *what, int state)
{
	__asm__ volatile("" : : "r"(what), "r"(state) : "memory");
}

int main(int argc, char **argv)
{
	static const char *const methods[] = { "GET", "POST", "GETALL", "PROPFIND" };
	static const enum state states[] = { IDLE, RUNNING, FAILED, 5 };
	char path[32];
	uint64_t big;

	if (argc < 2)
		pause();
	for (int number = 0; number < atoi(argv[1]); number++) {
		struct client second = { .id = -number, .from = { (uint16_t)(60000 + number), "far" } };
		struct client first = { .id = 1000 + number, .from = { (uint16_t)number, "near" }, .next = &second };
		request req = { .status = 200 + number % 3 * 150, .state = states[number % 4], .level = number % 32 - 16 };

		req.self = &req;
		req.kind = (unsigned int)number % 8;
		req.urgent = number & 1;
		req.number = number * -3;
		req.behind = UINT32_MAX;
		req.inner.low = 0xfffffff0U + (unsigned int)number % 16;
		memcpy(req.method, methods[number % 4], strlen(methods[number % 4]));
		snprintf(path, sizeof(path), "/item/%d", number);
		req.path = path;
		req.client = number % 5 == 4 ? NULL : &first;
		for (int at = 0; at < 4; at++)
			req.scores[at] = (short)(number * (at - 2));
		big = UINT64_MAX - (uint64_t)number;
		req.big = &big;
		handle(0.5, &req, number);
		pass(&req, req.state);
		DTRACE_PROBE3(fields, request, &req, req.client, req.state);
		ask(&req, number);
		printf("{\"status\": %d, \"state\": %d, \"kind\": %u, \"urgent\": %u, \"level\": %d, \"number\": %lld, ",
		       req.status, req.state, req.kind, req.urgent, req.level, (long long)req.number);
		printf("\"byte\": %u, \"low\": %u, \"method\": \"%.8s\", \"path\": \"%s\", ", req.bytes[1], req.inner.low,
		       req.method, path);
		printf("\"score\": %d, \"big\": %llu", req.scores[3], (unsigned long long)big);
		if (req.client)
			printf(", \"id\": %ld, \"next\": %ld, \"port\": %u", first.id, second.id, second.from.port);
		puts("}");
	}
}
