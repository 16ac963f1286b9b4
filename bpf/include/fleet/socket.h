/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A socket's owner and its two ends.
 *
 * Most of what happens to a connection happens in interrupts, while an unrelated task runs. But a socket keeps the
 * cgroup of the task that created it, and an accepted socket that of its listening socket (kernel/cgroup/cgroup.c,
 * cgroup_sk_alloc and cgroup_sk_clone; on hosts with v1 controllers too since 5.15). A container without a cgroup of
 * its own is identified by its network namespace, provided that no other container shares it. */
#ifndef FLEET_SOCKET_H
#define FLEET_SOCKET_H

#include <linux/types.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/owner.h>

MEMBER(SOCK_FAMILY)
CONSTANT(SOCK_SADDR)
CONSTANT(SOCK_DADDR)
CONSTANT(SOCK_SADDR6)
CONSTANT(SOCK_DADDR6)
MEMBER(SOCK_NUM)
MEMBER(SOCK_DPORT)
MEMBER(SOCK_CGROUP)
MEMBER(SOCK_NET)
MEMBER(NET_INUM)
MEMBER(SOCK_PROTOCOL)
MEMBER(INET_SPORT)
CONSTANT(OWNER_BY_NET)
CONSTANT(HOST_NET) /* the inode number of the host's network namespace */

#define NET_KEY (1ULL << 62) /* owners: a network namespace's number, not a cgroup's id */

/* Both addresses in the form of IPv6 (IPv4 as ::ffff:a.b.c.d) and both ports, as fields of an event or a key. */
#define ENDPOINTS      \
    char saddr[16];    \
    char daddr[16];    \
    u16 sport;         \
    u16 dport;

struct endpoints {
    ENDPOINTS
};

/* From network byte order; arm64 and x86-64 are little-endian. */
static __always_inline u16 host_order(u16 port)
{
    return __builtin_bswap16(port);
}

static __always_inline void read_address(char *to, u64 sk, u64 offset4, u64 offset6)
{
    if (SHORT_AT(sk, SOCK_FAMILY) == AF_INET) {
        __builtin_memset(to, 0, 10);
        to[10] = to[11] = 0xff;
        bpf_probe_read_kernel(to + 12, 4, (void *)(sk + offset4));
    } else {
        bpf_probe_read_kernel(to, 16, (void *)(sk + offset6));
    }
}

/* The two ends of a socket, or of a connection request, whose structure begins like a socket's. */
static __always_inline void read_endpoints(struct endpoints *ends, u64 sk)
{
    read_address(ends->saddr, sk, SOCK_SADDR(), SOCK_SADDR6());
    read_address(ends->daddr, sk, SOCK_DADDR(), SOCK_DADDR6());
    ends->sport = SHORT_AT(sk, SOCK_NUM);
    ends->dport = host_order(SHORT_AT(sk, SOCK_DPORT));
}

/* A socket's own port as it stands in its packets. A socket that is being closed has no SOCK_NUM() any more
 * (net/ipv4/tcp.c, tcp_set_state). */
static __always_inline u16 port_of_socket(u64 sk)
{
    return host_order(SHORT_AT(sk, INET_SPORT));
}

/* Copies the fields that rows are keyed by: bits 0 to 3 of `asked` stand for saddr, sport, daddr and dport. */
static __always_inline void key_of_ends(struct endpoints *key, const struct endpoints *ends, u64 asked)
{
    if (asked & 1)
        __builtin_memcpy(key->saddr, ends->saddr, sizeof(key->saddr));
    if (asked & 2)
        key->sport = ends->sport;
    if (asked & 4)
        __builtin_memcpy(key->daddr, ends->daddr, sizeof(key->daddr));
    if (asked & 8)
        key->dport = ends->dport;
}

static __always_inline u32 net_of_socket(u64 sk)
{
    return INT_AT(WORD_AT(sk, SOCK_NET), NET_INUM);
}

/* find_owner() for a socket. One in the host's network namespace and in no container belongs to the host. */
static __always_inline struct owner *find_owner_of_socket(u64 sk)
{
    struct owner *owner = NULL;

    if (OWNER_BY_NET())
        owner = owner_by_key(NET_KEY | net_of_socket(sk));
    if (!owner)
        owner = owner_of_cgroup(WORD_AT(sk, SOCK_CGROUP));
    if (!owner && OWNER_HOST() && net_of_socket(sk) == HOST_NET())
        owner = owner_by_key(HOST_KEY);
    return owner && owner->container != NOBODY ? owner : NULL;
}

#endif
