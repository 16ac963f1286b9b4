/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: tail_calls TIMES DEPTH HANGING
 *
 * Calls outer() TIMES times, and each time even(DEPTH), which comes to DEPTH + 1 calls of even() and odd() in turn:
 * each jumps to the next, so the stack pointer is the same in all. Then HANGING threads call hang(), which has not
 * returned when the program ends. */
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

static volatile int calls, hung;
static int ends[2]; /* of a pipe */

int odd(int left);

__attribute__((noinline)) int even(int left)
{
    calls++;
    return left ? odd(left - 1) : 1;
}

__attribute__((noinline)) int odd(int left)
{
    calls++;
    return left ? even(left - 1) : 0;
}

__attribute__((noinline)) int outer(int left)
{
    int result = even(left);

    calls++;
    return result;
}

__attribute__((noinline)) void *hang(void *unused)
{
    char byte;

    __sync_fetch_and_add(&hung, 1);
    read(ends[0], &byte, 1); /* nothing is ever written */
    return unused;
}

int main(int count, char **words)
{
    int times = atoi(words[1]), depth = atoi(words[2]), hanging = atoi(words[3]), i;
    pthread_t thread;

    if (count != 4 || pipe(ends))
        return 1;
    while (times--)
        outer(depth);
    for (i = 0; i < hanging; i++)
        pthread_create(&thread, NULL, hang, NULL);
    while (hung < hanging)
        sched_yield();
    return 0;
}
