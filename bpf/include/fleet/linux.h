/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Numbers of the kernel that are the same on every version and architecture that the collection supports, each
 * under the header that defines it. Offsets of struct members differ between kernels; those are CONSTANTs. */
#ifndef FLEET_LINUX_H
#define FLEET_LINUX_H

/* include/uapi/asm-generic/errno-base.h */
#define EEXIST 17

/* include/linux/err.h */
#define MAX_ERRNO 4095

/* include/uapi/linux/fcntl.h */
#define AT_FDCWD -100

/* include/uapi/asm-generic/fcntl.h */
#define O_WRONLY 01
#define O_CREAT 0100
#define O_TRUNC 01000

/* include/uapi/linux/openat2.h */
#define RESOLVE_IN_ROOT 0x10

/* include/linux/sched.h */
#define TASK_INTERRUPTIBLE 0x01
#define TASK_UNINTERRUPTIBLE 0x02
#define EXIT_DEAD 0x10
#define EXIT_ZOMBIE 0x20
#define TASK_DEAD 0x80

/* include/linux/sched/signal.h */
#define SIGNAL_GROUP_EXIT 4 /* every thread ends, with the status in group_exit_code */
#define SEND_SIG_NOINFO 0   /* the value of a siginfo pointer, not an address */
#define SEND_SIG_PRIV 1

/* include/uapi/asm-generic/signal.h, arch/x86/include/uapi/asm/signal.h */
#define SIGILL 4
#define SIGTRAP 5
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGSEGV 11
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGWINCH 28
#define SIGSYS 31

/* include/uapi/asm-generic/siginfo.h */
#define SI_USER 0
#define SI_QUEUE -1
#define SI_TKILL -6

/* include/linux/mm_types_task.h */
enum { MM_FILEPAGES, MM_ANONPAGES, MM_SWAPENTS, MM_SHMEMPAGES };

/* include/linux/blk_types.h */
#define REQ_OP_MASK 0xff

/* include/linux/socket.h */
#define AF_INET 2

/* include/net/sock.h, the bit of enum sock_flags: the peer has sent its FIN */
#define SOCK_DONE (1 << 1)

/* include/net/tcp_states.h */
enum {
    TCP_ESTABLISHED = 1, TCP_SYN_SENT, TCP_SYN_RECV, TCP_FIN_WAIT1, TCP_FIN_WAIT2, TCP_TIME_WAIT, TCP_CLOSE,
    TCP_CLOSE_WAIT, TCP_LAST_ACK, TCP_LISTEN, TCP_CLOSING, TCP_NEW_SYN_RECV
};

/* include/uapi/linux/if_ether.h */
#define ETH_P_IP 0x0800
#define ETH_P_IPV6 0x86dd

/* include/uapi/linux/if_packet.h */
#define PACKET_OTHERHOST 3
#define PACKET_OUTGOING 4

/* include/uapi/linux/in.h */
#define IPPROTO_TCP 6
#define IPPROTO_UDP 17
#define IPPROTO_DCCP 33
#define IPPROTO_SCTP 132
#define IPPROTO_UDPLITE 136

/* include/net/ipv6.h */
#define NEXTHDR_HOP 0
#define NEXTHDR_ROUTING 43
#define NEXTHDR_FRAGMENT 44
#define NEXTHDR_DEST 60

#endif
