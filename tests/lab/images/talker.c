// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Talks to itself by TCP, UDP and DNS over loopback, and writes down what it did.
//
//   talker DIR     each line through DIR/go is a command; the line "q" ends it
//
//   listen ADDRESS PORT              be a server there from now on
//   tcp ADDRESS PORT TIMES OUT IN    connect, send OUT bytes, get IN bytes back, close at both ends
//   abort ADDRESS PORT               connect, and close so that the other end is reset
//   hold ADDRESS PORT                connect, send 5 bytes either way, keep it open
//   release                          close what is held, at both ends
//   begin ADDRESS PORT               begin to connect, do not wait
//   udp ADDRESS PORT TIMES BYTES     send datagrams
//   dns PORT NAME TYPE RCODE ANSWERS query the server at that port, which is this program itself and answers with as
//                                    many addresses; with RCODE -1 it does not answer
//
// DIR/log has a line for each: "tcp LOCAL-PORT RESULT OUT IN", "udp LOCAL-PORT BYTES", "dns LOCAL-PORT ID NAME TYPE
// RCODE ANSWERS". RESULT is 0 or the error's number. DIR/total counts commands.
#include "state.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

static long commands;
static FILE *log_file;

struct place {
	struct sockaddr_storage address;
	socklen_t size;
};

static struct {
	unsigned port;
	int fd;
} servers[64];

static struct place place_of(const char *address, unsigned port)
{
	struct place place = { 0 };
	struct sockaddr_in *four = (void *)&place.address;
	struct sockaddr_in6 *six = (void *)&place.address;
	if (inet_pton(AF_INET, address, &four->sin_addr) == 1) {
		four->sin_family = AF_INET;
		four->sin_port = htons(port);
		place.size = sizeof *four;
	} else if (inet_pton(AF_INET6, address, &six->sin6_addr) == 1) {
		six->sin6_family = AF_INET6;
		six->sin6_port = htons(port);
		place.size = sizeof *six;
	} else {
		errx(2, "no address: %s", address);
	}
	return place;
}

static int new_socket(const struct place *place, int kind)
{
	int fd = socket(place->address.ss_family, kind, 0);
	if (fd < 0)
		err(1, "socket");
	return fd;
}

static unsigned local_port(int fd)
{
	struct sockaddr_in6 own;
	socklen_t size = sizeof own;
	getsockname(fd, (void *)&own, &size);
	return ntohs(own.sin6_port); // at the same place as IPv4's
}

static int server_at(unsigned port)
{
	for (size_t i = 0; i < sizeof servers / sizeof *servers; i++)
		if (servers[i].port == port)
			return servers[i].fd;
	return -1;
}

static void keep_server(unsigned port, int fd)
{
	for (size_t i = 0; i < sizeof servers / sizeof *servers; i++)
		if (!servers[i].port) {
			servers[i].port = port;
			servers[i].fd = fd;
			return;
		}
	errx(2, "too many servers");
}

static void serve(const struct place *place, unsigned port)
{
	int fd = new_socket(place, SOCK_STREAM), on = 1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (bind(fd, (const void *)&place->address, place->size) || listen(fd, 64))
		err(1, "listen");
	keep_server(port, fd);
}

static void move(int from, int to, long bytes)
{
	char block[1024] = { 0 };
	while (bytes > 0) {
		long part = bytes < (long)sizeof block ? bytes : (long)sizeof block;
		if (write(from, block, part) != part)
			err(1, "write");
		for (long got = 0; got < part;) {
			long now = read(to, block, part - got);
			if (now <= 0)
				err(1, "read");
			got += now;
		}
		bytes -= part;
	}
}

static void talk(const struct place *place, unsigned port, long out, long in)
{
	int fd = new_socket(place, SOCK_STREAM);
	if (connect(fd, (const void *)&place->address, place->size)) {
		fprintf(log_file, "tcp %u %d 0 0\n", local_port(fd), errno);
	} else {
		int other = accept(server_at(port), NULL, NULL);
		if (other < 0)
			err(1, "accept");
		move(fd, other, out);
		move(other, fd, in);
		fprintf(log_file, "tcp %u 0 %ld %ld\n", local_port(fd), out, in);
		char end;
		close(fd);
		if (read(other, &end, 1) != 0)
			errx(1, "more came than was sent");
		close(other);
		return;
	}
	close(fd);
}

static void abort_one(const struct place *place, unsigned port)
{
	struct linger now = { 1, 0 };
	int fd = new_socket(place, SOCK_STREAM);
	if (connect(fd, (const void *)&place->address, place->size))
		err(1, "connect");
	int other = accept(server_at(port), NULL, NULL);
	setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
	fprintf(log_file, "tcp %u 0 0 0\n", local_port(fd));
	close(fd);
	close(other);
}

static int held[2];

static void hold(const struct place *place, unsigned port)
{
	held[0] = new_socket(place, SOCK_STREAM);
	if (connect(held[0], (const void *)&place->address, place->size))
		err(1, "connect");
	held[1] = accept(server_at(port), NULL, NULL);
	move(held[0], held[1], 5);
	move(held[1], held[0], 5);
}

static void begin(const struct place *place)
{
	int fd = new_socket(place, SOCK_STREAM | SOCK_NONBLOCK);
	if (connect(fd, (const void *)&place->address, place->size) == 0 || errno != EINPROGRESS)
		err(1, "it was to be pending");
	fprintf(log_file, "tcp %u %d 0 0\n", local_port(fd), errno);
}

static void datagrams(const struct place *place, long times, long bytes)
{
	static char block[65536];
	int fd = new_socket(place, SOCK_DGRAM);
	for (long i = 0; i < times; i++) {
		if (sendto(fd, block, bytes, 0, (const void *)&place->address, place->size) != bytes)
			err(1, "sendto");
		fprintf(log_file, "udp %u %ld\n", local_port(fd), bytes);
	}
	close(fd);
}

static size_t put_name(unsigned char *to, const char *name)
{
	size_t at = 0;
	while (*name) {
		size_t label = strcspn(name, ".");
		to[at++] = label;
		memcpy(to + at, name, label);
		at += label;
		name += label + (name[label] == '.');
	}
	to[at++] = 0;
	return at;
}

static void query(unsigned port, const char *name, unsigned type, int rcode, unsigned answers)
{
	static unsigned short id;
	unsigned char packet[512] = { 0 }, reply[512], got[512];
	struct place place = place_of("127.0.0.1", port);
	struct sockaddr_storage from;
	socklen_t size = sizeof from;
	int server = server_at(port), client = new_socket(&place, SOCK_DGRAM);

	if (server < 0) {
		server = new_socket(&place, SOCK_DGRAM);
		if (bind(server, (void *)&place.address, place.size))
			err(1, "bind");
		keep_server(port, server);
	}
	id += 7;
	packet[0] = id >> 8, packet[1] = id, packet[2] = 1 /* recursion desired */, packet[5] = 1 /* one question */;
	size_t length = 12 + put_name(packet + 12, name);
	packet[length + 1] = type, packet[length + 3] = 1 /* IN */;
	length += 4;
	if (sendto(client, packet, length, 0, (void *)&place.address, place.size) < 0)
		err(1, "sendto");
	fprintf(log_file, "dns %u %u %s %u %d %u\n", local_port(client), id, name, type, rcode, answers);
	if (recvfrom(server, reply, sizeof reply, 0, (void *)&from, &size) != (ssize_t)length)
		err(1, "the query");
	if (rcode >= 0) {
		memcpy(reply, packet, length);
		reply[2] = 0x81, reply[3] = 0x80 | rcode, reply[7] = answers;
		for (unsigned i = 0; i < answers; i++) {
			unsigned char one[] = { 0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, i + 1 };
			memcpy(reply + length, one, sizeof one);
			length += sizeof one;
		}
		if (sendto(server, reply, length, 0, (void *)&from, size) < 0 ||
		    recv(client, got, sizeof got, 0) != (ssize_t)length)
			err(1, "the answer");
	}
	close(client);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		errx(2, "usage: talker DIR");
	FILE *lines = fdopen(state_open(argv[1]), "r");
	char path[4096], line[1024], word[512], text[32];
	snprintf(path, sizeof path, "%s/log", argv[1]);
	log_file = fopen(path, "a");
	if (!lines || !log_file)
		err(1, "%s", argv[1]);
	setlinebuf(log_file);
	state_write("total", "0 0 0\n");
	while (fgets(line, sizeof line, lines) && strcmp(line, "q\n")) {
		unsigned port, type, answers;
		long times, out, in;
		int rcode;
		if (sscanf(line, "listen %511s %u", word, &port) == 2) {
			struct place place = place_of(word, port);
			serve(&place, port);
		} else if (sscanf(line, "tcp %511s %u %ld %ld %ld", word, &port, &times, &out, &in) == 5) {
			struct place place = place_of(word, port);
			for (long i = 0; i < times; i++)
				talk(&place, port, out, in);
		} else if (sscanf(line, "abort %511s %u", word, &port) == 2) {
			struct place place = place_of(word, port);
			abort_one(&place, port);
		} else if (sscanf(line, "hold %511s %u", word, &port) == 2) {
			struct place place = place_of(word, port);
			hold(&place, port);
		} else if (!strcmp(line, "release\n")) {
			close(held[0]);
			close(held[1]);
		} else if (sscanf(line, "begin %511s %u", word, &port) == 2) {
			struct place place = place_of(word, port);
			begin(&place);
		} else if (sscanf(line, "udp %511s %u %ld %ld", word, &port, &times, &out) == 4) {
			struct place place = place_of(word, port);
			datagrams(&place, times, out);
		} else if (sscanf(line, "dns %u %511s %u %d %u", &port, word, &type, &rcode, &answers) == 5) {
			query(port, word, type, rcode, answers);
		} else {
			errx(2, "no command: %s", line);
		}
		snprintf(text, sizeof text, "%ld 0 0\n", ++commands);
		state_write("total", text);
	}
	return 0;
}
