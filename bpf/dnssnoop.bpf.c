/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which names does which process in which container look up in the DNS, with what answers, and how fast?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), ports
 * (of DNS servers), senders (who is sending which packet), queries (not answered yet), scratch (buffers for packets), rows and
 * blank (counts and latencies), events (collect: events).
 *
 * The filter of a packet socket in each network namespace reads the messages, because only there can a program read a
 * packet whose data is not contiguous. But a filter cannot tell which process sent the packet, so a tracepoint, which
 * sees the packet before it is queued, leaves a note for it: the socket's container and, if it is the current task, the
 * process. The note is found by the address of the packet's data, which is the same to both. A packet without a socket
 * comes from another namespace and is only passing through.
 *
 * Over TCP each message follows its length. One that begins in the middle of a segment is found if all before it in the
 * segment are whole, and a query is lost as `capped` if it does not lie in one segment. */
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
CONSTANT(SKB_DATA)
CONSTANT(SKB_LEN)
CONSTANT(SKB_NETWORK)
CONSTANT(SKB_TRANSPORT)

#define UDP_HEADER 8
#define LENGTH_SIZE 2 /* of a message's length, over TCP */
#define MOST_MESSAGES 2 /* in a segment */
#define DNS_PORT 53
#define DOCKERS_RESOLVER 0x0b00007f /* 127.0.0.11, in the byte order of packets */
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
    u32 name;   /* bytes of the name in its wire format */                         \
    u32 protocol;                                                                  \
    u32 unused;

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

/* Who sends a packet. The address of its data may be given to another packet later, hence `net` and `port`. */
struct sender {
    EVENT_HEAD
    u32 net;
    u32 port;
};

/* Both ends of a query, as one socket may ask several servers with one id. */
struct query_key {
    char client[16];
    char server[16];
    u32 net;
    u16 client_port;
    u16 server_port; /* 0: Docker's resolver, whose port is another in queries than in answers */
    u16 id;
    u16 protocol;
};

/* A message in a packet. */
struct place {
    u32 at;
    u32 length;
};

/* Per CPU: packet sockets filter packets with bottom halves disabled. What a packet's messages are found by is here for
 * the reason given in fleet/match.h. */
struct scratch {
    struct event event;
    struct row_key key;
    struct packet packet;
    struct query_key query;
    struct sender sender;
    struct place place;
    u32 at; /* in a name */
};

BPF_ARRAY(event_layout, struct event_layout, 1);
BPF_TABLE("lru_hash", u64, struct sender, senders, 1024);
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

    if (ONLY_FAILED() && !event->rcode)
        return;
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
static __always_inline u32 length_of_name(const char *message, volatile u32 *at)
{
    u32 step;

    *at = 0;
#pragma nounroll
    for (step = 0; step < MOST_LABELS; step++) {
        u8 label = message[DNS_HEADER + in_name(*at)];

        if (!label || label > 63 || *at + label + 1 >= MAX_NAME)
            break;
        *at += label + 1;
    }
    return *at;
}

/* Reads up to `most` bytes of a message; returns how many. Its size cannot be 0 whatever comes in, because the verifiers
 * of Linux 6.1 and 6.12 lose a lower bound that only a comparison sets. */
static __always_inline u32 read_message(void *skb, volatile struct place *place, char *to, u32 most)
{
    u32 bytes = place->length < most ? place->length : most;

    if (bytes < DNS_HEADER)
        return 0;
    asm volatile("" : "+r"(bytes));
    bytes = ((bytes - 1) & (2 * MAX_MESSAGE - 1)) + 1;
    return bpf_skb_load_bytes(skb, place->at, to, bytes) ? 0 : bytes;
}

/* Moves a query from `queries` into `room`; returns how many bytes of its message are kept. */
static __always_inline u32 take_query(struct query_key *key, struct query *query, struct scratch *room)
{
    __builtin_memcpy(&room->event, query, sizeof(*query));
    queries.delete(key);
    return room->event.length < MAX_QUERY ? room->event.length : MAX_QUERY;
}

/* Whether an end with this address is Docker's resolver, which serves a container at 127.0.0.11. The port that
 * processes ask is 53; Docker redirects it to another inside the container's network namespace. */
static __always_inline bool is_dockers(const char *address)
{
    return *(u32 *)(address + 12) == DOCKERS_RESOLVER && *(u32 *)(address + 8) == 0xffff0000 && wants_port(DNS_PORT);
}

static __always_inline bool is_server(const char *address, u16 port)
{
    return wants_port(port) || is_dockers(address);
}

static __always_inline void asked(struct hit *hit, struct scratch *room, void *skb)
{
    struct packet *packet = &room->packet;
    struct query_key *key = &room->query;
    struct event *event = &room->event;
    struct query *before;
    u32 name;

    __builtin_memcpy(key->client, packet->saddr, sizeof(key->client));
    __builtin_memcpy(key->server, packet->daddr, sizeof(key->server));
    key->client_port = packet->sport;
    key->server_port = is_dockers(packet->daddr) ? 0 : packet->dport;
    before = queries.lookup(key);
    if (before && key->protocol == IPPROTO_TCP)
        return; /* the segment is sent again */
    if (before) /* asked again: the first query got no answer */
        report(hit, room, take_query(key, before, room));
    __builtin_memset(event, 0, sizeof(struct query));
    __builtin_memcpy(event, &room->sender, sizeof(struct event_head));
    if (!read_message(skb, &room->place, event->message, MAX_QUERY))
        return;
    event->time = bpf_ktime_get_ns();
    __builtin_memcpy(event->saddr, packet, sizeof(struct endpoints));
    if (!key->server_port)
        event->dport = DNS_PORT;
    event->rcode = UNANSWERED;
    event->length = room->place.length;
    event->protocol = key->protocol;
    name = in_name(length_of_name(event->message, &room->at));
    event->name = name;
    event->type = (u8)event->message[DNS_HEADER + name + 1] << 8 | (u8)event->message[DNS_HEADER + name + 2];
    if (queries.update(key, (struct query *)event))
        lose_hit(hit);
}

static __always_inline void answered(struct hit *hit, struct scratch *room, void *skb, u8 rcode)
{
    struct packet *packet = &room->packet;
    struct query_key *key = &room->query;
    struct event *event = &room->event;
    struct query *query;
    u32 kept;

    __builtin_memcpy(key->client, packet->daddr, sizeof(key->client));
    __builtin_memcpy(key->server, packet->saddr, sizeof(key->server));
    key->client_port = packet->dport;
    key->server_port = is_dockers(packet->saddr) ? 0 : packet->sport;
    query = queries.lookup(key);
    if (!query)
        return;
    kept = take_query(key, query, room);
    event->latency = bpf_ktime_get_ns() - event->time;
    event->rcode = rcode;
    if (COLLECT_EVENTS()) {
        event->length = room->place.length;
        kept = read_message(skb, &room->place, event->message, MAX_MESSAGE);
    }
    report(hit, room, kept);
}

/* The note that `sent` left for this packet, which is then nobody's any more. */
static __always_inline bool take_sender(void *skb, struct scratch *room)
{
    u64 head = kernel_word(address_of(skb), SKB_HEAD());
    struct sender *kept = senders.lookup(&head);

    if (!kept || kept->net != room->query.net || kept->port != room->packet.sport)
        return false;
    room->sender = *kept;
    senders.delete(&head);
    return !ONLY_PID() || room->sender.container_pid == ONLY_PID();
}

/* Moves to the message that follows, whose length comes before it; false when none does. */
static __always_inline bool next_message(void *skb, volatile struct place *place)
{
    u16 length = 0;

    place->at += place->length;
    place->length = 0;
    if (bpf_skb_load_bytes(skb, place->at, &length, sizeof(length)))
        return false;
    place->at += LENGTH_SIZE;
    place->length = host_order(length);
    return true;
}

SOCKET_FILTER(message)
{
    u32 type = skb->pkt_type, size = skb->len, zero = 0, number;
    bool out = type == PACKET_OUTGOING, tcp;
    u16 kind = host_order(skb->protocol);
    volatile struct place *place;
    struct packet *packet;
    struct scratch *room;
    struct hit hit = {};
    u8 header[4] = {};

    room = scratch.lookup(&zero);
    if (type == PACKET_OTHERHOST || !room || !open_hit(&hit))
        return 0;
    packet = &room->packet;
    place = &room->place;
    __builtin_memset(packet, 0, sizeof(*packet));
    read_packet(skb, kind, packet);
    tcp = packet->protocol == IPPROTO_TCP;
    if (!(tcp || packet->protocol == IPPROTO_UDP) ||
        !(out ? is_server(packet->daddr, packet->dport) : is_server(packet->saddr, packet->sport)))
        return 0;
    place->at = packet->payload + UDP_HEADER;
    place->length = 0;
    if (tcp) {
        if (bpf_skb_load_bytes(skb, packet->payload + 12, header, 1)) /* the header's length, in words, and flags */
            return 0;
        place->at = packet->payload + (header[0] >> 4) * 4;
    }
    if (size <= place->at)
        return 0;
    room->query.net = net_of_packet(skb);
    room->query.protocol = packet->protocol;
    if (out && !take_sender(skb, room))
        return 0;
#pragma nounroll
    for (number = 0; number < MOST_MESSAGES; number++) {
        if (place->at + place->length >= size)
            break;
        if (!tcp)
            place->length = size - place->at;
        else if (!next_message(skb, place))
            break;
        if (out && place->at + place->length > size)
            break; /* the rest is in another segment */
        if (place->length < DNS_HEADER || bpf_skb_load_bytes(skb, place->at, header, sizeof(header)))
            break;
        room->query.id = header[0] << 8 | header[1];
        if (out && !(header[2] & DNS_RESPONSE))
            asked(&hit, room, skb);
        else if (!out && header[2] & DNS_RESPONSE)
            answered(&hit, room, skb, header[3] & 0xf);
    }
    if (tcp && out && place->at + place->length != size)
        cap_hit(&hit);
    return 0;
}

/* Whether a packet goes to a DNS server, with more in it than headers. */
static __always_inline bool is_query(u64 skb, u16 protocol, u64 transport)
{
    u64 head = kernel_word(skb, SKB_HEAD()), network = head + kernel_short(skb, SKB_NETWORK());
    u64 payload;

    if (!wants_port(host_order(kernel_short(transport, 2))) &&
        !((kernel_short(network, 0) & 0xf0) == 0x40 && kernel_int(network, 16) == DOCKERS_RESOLVER &&
          wants_port(DNS_PORT)))
        return false;
    if (protocol == IPPROTO_UDP)
        return true;
    payload = transport + (kernel_short(transport, 12) >> 4 & 0xf) * 4;
    return payload < kernel_word(skb, SKB_DATA()) + kernel_int(skb, SKB_LEN());
}

/* net_dev_queue(packet) */
RAW_TRACEPOINT(sent)
{
    u64 skb = ctx->args[0], sk, transport, head;
    struct sender sender = {};
    struct owner *owner;
    u16 protocol;

    if (!open_window())
        return 0;
    sk = kernel_word(skb, SKB_SK());
    if (!sk)
        return 0;
    protocol = kernel_short(sk, SOCK_PROTOCOL());
    if (protocol != IPPROTO_UDP && protocol != IPPROTO_TCP)
        return 0;
    head = kernel_word(skb, SKB_HEAD());
    transport = head + kernel_short(skb, SKB_TRANSPORT());
    if (!is_query(skb, protocol, transport))
        return 0;
    owner = find_owner_of_socket(sk);
    if (!owner) { /* an earlier packet may have left a note here */
        senders.delete(&head);
        return 0;
    }
    if (find_owner() == owner)
        fill_head((struct event_head *)&sender, owner, container_pid(owner), 0);
    sender.container = owner->container;
    sender.net = net_of_socket(sk);
    sender.port = host_order(kernel_short(transport, 0));
    senders.update(&head, &sender);
    return 0;
}
