/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which names does which process in which container look up in the DNS, with what answers, and how fast?
 *
 * Maps: owners and owner_levels (the containers to probe), control and tally (the window and its accounting), ports
 * (of DNS servers), senders (who is sending), queries (not answered yet), scratch (buffers for packets), rows and
 * blank (counts and latencies), events (collect: events).
 *
 * The filter of a packet socket in each network namespace reads the messages, because only there can a program read a
 * packet whose data is not contiguous. But a filter cannot tell which process sent the packet, so a tracepoint, which
 * sees the packet just before it is sent, leaves a note for it: the socket's container and, if it is the current task,
 * the process. A packet without a socket comes from another namespace and is only passing through. */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/linux.h>
#include <fleet/socket.h>

#define MAX_NAME 256
#define ROW_KEY_OWN ENDPOINTS u16 type; s16 rcode; char query[MAX_NAME];
#define BY_TYPE BY_OWN(4)
#define BY_RCODE BY_OWN(5)
#define BY_QUERY BY_OWN(6)
#include <fleet/tool.h>
#include <fleet/port.h>
#include <fleet/packet.h>

CONSTANT(SKB_SK) /* byte offsets, from the kernel's BTF */
CONSTANT(SKB_HEAD)
CONSTANT(SKB_TRANSPORT)

#define UDP_HEADER 8
#define DNS_HEADER 12
#define DNS_RESPONSE 0x80 /* in the third byte */
#define MAX_QUERY 272     /* header, longest name, type and class */
#define MAX_MESSAGE 512   /* kept bytes of an answer: RFC 1035, 4.2.1 */
#define MOST_LABELS 128
#define UNANSWERED -1

/* What is known of a query, which is also the start of its event. */
#define QUERY_HEAD                                                                 \
    EVENT_HEAD                                                                     \
    ENDPOINTS                                                                      \
    u16 type;                                                                      \
    s16 rcode;                                                                     \
    u64 latency;                                                                   \
    u32 length; /* of the message, which may be kept in part */                    \
    u32 name;   /* bytes of the name in its wire format */

struct query {
    QUERY_HEAD
    char message[MAX_QUERY];
};

struct event {
    QUERY_HEAD
    char message[2 * MAX_MESSAGE]; /* twice the size, for the verifier to accept a masked length */
};

struct event_layout {
    QUERY_HEAD
};

struct sender_key {
    u32 net;
    u32 port;
};

struct query_key {
    u32 net;
    u16 port;
    u16 id;
};

/* Per CPU: packet sockets filter packets with bottom halves disabled. */
struct scratch {
    struct event event;
    struct row_key key;
};

BPF_ARRAY(event_layout, struct event_layout, 1);
BPF_TABLE("lru_hash", struct sender_key, struct event_head, senders, 1024);
BPF_HASH(queries, struct query_key, struct query, 1);
BPF_PERCPU_ARRAY(scratch, struct scratch, 1);

/* Bounds a number below MAX_NAME. The empty asm keeps the compiler from dropping the mask, which the verifier needs. */
static __always_inline u32 in_name(u32 number)
{
    asm volatile("" : "+r"(number));
    return number & (MAX_NAME - 1);
}

/* Reports a query, as an event or in a row. */
static __always_inline void report(struct hit *hit, struct scratch *room, u32 kept)
{
    struct event *event = &room->event;
    struct row_key *key = &room->key;

    if (COLLECT_EVENTS()) {
        send_hit(hit, event, sizeof(struct event_layout) + (kept & (2 * MAX_MESSAGE - 1)));
        return;
    }
    if (STATISTICS() && event->rcode == UNANSWERED)
        return;
    key_of_head(key, (struct event_head *)event);
    key_of_ends((struct endpoints *)key->saddr, (struct endpoints *)event->saddr, BY() / BY_OWN(0));
    if (BY() & BY_TYPE)
        key->type = event->type;
    if (BY() & BY_RCODE)
        key->rcode = event->rcode;
    if (BY() & BY_QUERY)
        bpf_probe_read_kernel(key->query, in_name(event->name), event->message + DNS_HEADER);
    count_hit(hit, key, event->latency);
}

/* The length of the question's name without the NUL at its end; each label follows a byte with its length. */
static __always_inline u32 length_of_name(const char *message)
{
    u32 at = 0, step;

#pragma nounroll
    for (step = 0; step < MOST_LABELS; step++) {
        u8 label = message[DNS_HEADER + in_name(at)];

        if (!label || label > 63 || at + label + 1 >= MAX_NAME)
            break;
        at += label + 1;
    }
    return at;
}

/* Reads up to `most` bytes of the message at `from`; returns how many. */
static __always_inline u32 read_message(void *skb, u32 from, u32 length, char *to, u32 most)
{
    u32 bytes = length < most ? length : most;

    asm volatile("" : "+r"(bytes));
    bytes &= 2 * MAX_MESSAGE - 1;
    if (bytes < DNS_HEADER || bytes > most || bpf_skb_load_bytes(skb, from, to, bytes))
        return 0;
    return bytes;
}

/* Moves a query from `queries` into `room`; returns how many bytes of its message are kept. */
static __always_inline u32 take_query(struct query_key *key, struct query *query, struct scratch *room)
{
    __builtin_memcpy(&room->event, query, sizeof(*query));
    queries.delete(key);
    return room->event.length < MAX_QUERY ? room->event.length : MAX_QUERY;
}

static __always_inline void asked(struct hit *hit, struct scratch *room, void *skb, struct packet *packet, u32 length,
                                  struct query_key *key)
{
    struct sender_key from = {.net = key->net, .port = packet->sport};
    struct event_head *sender = senders.lookup(&from);
    struct event *event = &room->event;
    struct query *before;
    u32 name;

    if (!sender || (ONLY_PID() && sender->container_pid != ONLY_PID()))
        return;
    key->port = packet->sport;
    before = queries.lookup(key);
    if (before) /* asked again: the first query got no answer */
        report(hit, room, take_query(key, before, room));
    __builtin_memset(event, 0, sizeof(struct query));
    __builtin_memcpy(event, sender, sizeof(*sender));
    senders.delete(&from);
    if (!read_message(skb, packet->payload + UDP_HEADER, length, event->message, MAX_QUERY))
        return;
    event->time = bpf_ktime_get_ns();
    __builtin_memcpy(event->saddr, packet, sizeof(struct endpoints));
    event->rcode = UNANSWERED;
    event->length = length;
    name = in_name(length_of_name(event->message));
    event->name = name;
    event->type = (u8)event->message[DNS_HEADER + name + 1] << 8 | (u8)event->message[DNS_HEADER + name + 2];
    if (queries.update(key, (struct query *)event))
        lose_hit(hit);
}

static __always_inline void answered(struct hit *hit, struct scratch *room, void *skb, struct packet *packet,
                                     u32 length, struct query_key *key, u8 rcode)
{
    struct event *event = &room->event;
    struct query *query;
    u32 kept;

    key->port = packet->dport;
    query = queries.lookup(key);
    if (!query)
        return;
    kept = take_query(key, query, room);
    event->latency = bpf_ktime_get_ns() - event->time;
    event->rcode = rcode;
    if (COLLECT_EVENTS()) {
        event->length = length;
        kept = read_message(skb, packet->payload + UDP_HEADER, length, event->message, MAX_MESSAGE);
    }
    report(hit, room, kept);
}

SOCKET_FILTER(message)
{
    u32 type = skb->pkt_type, size = skb->len, zero = 0;
    u16 kind = host_order(skb->protocol);
    struct packet packet = {};
    struct query_key key = {};
    struct scratch *room;
    struct hit hit = {};
    u8 header[4] = {};

    if (type == PACKET_OTHERHOST || !open_hit(&hit))
        return 0;
    read_packet(skb, kind, &packet);
    room = scratch.lookup(&zero);
    if (!room || packet.protocol != IPPROTO_UDP || size < packet.payload + UDP_HEADER + DNS_HEADER ||
        bpf_skb_load_bytes(skb, packet.payload + UDP_HEADER, header, sizeof(header)))
        return 0;
    size -= packet.payload + UDP_HEADER;
    key.net = net_of_packet(skb);
    key.id = header[0] << 8 | header[1];
    if (type == PACKET_OUTGOING && !(header[2] & DNS_RESPONSE) && wants_port(packet.dport))
        asked(&hit, room, skb, &packet, size, &key);
    else if (type != PACKET_OUTGOING && header[2] & DNS_RESPONSE && wants_port(packet.sport))
        answered(&hit, room, skb, &packet, size, &key, header[3] & 0xf);
    return 0;
}

/* net_dev_queue(packet) */
RAW_TRACEPOINT(sent)
{
    u64 skb = ctx->args[0], sk, udp;
    struct event_head head = {};
    struct sender_key key = {};
    struct owner *owner;

    if (!open_window())
        return 0;
    sk = kernel_word(skb, SKB_SK());
    if (!sk || kernel_short(sk, SOCK_PROTOCOL()) != IPPROTO_UDP)
        return 0;
    udp = kernel_word(skb, SKB_HEAD()) + kernel_short(skb, SKB_TRANSPORT());
    if (!wants_port(host_order(kernel_short(udp, 2))))
        return 0;
    owner = find_owner_of_socket(sk);
    if (!owner)
        return 0;
    if (find_owner() == owner)
        fill_head(&head, owner, container_pid(owner), 0);
    head.container = owner->container;
    key.net = net_of_socket(sk);
    key.port = host_order(kernel_short(udp, 0));
    senders.update(&key, &head);
    return 0;
}
