/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A text filter: whether a text equals a pattern, starts with it, or matches it as a glob (* any run of bytes, ? any
 * one byte).
 *
 * Maps: pattern (one element, the pattern's bytes). */
#ifndef FLEET_MATCH_H
#define FLEET_MATCH_H

#include <linux/types.h>
#include <fleet/constant.h>

CONSTANT(MATCH) /* MATCH_...; 0: every text fits */
CONSTANT(PATTERN_LENGTH)

#define MATCH_EXACT 1
#define MATCH_PREFIX 2
#define MATCH_GLOB 3
#define MAX_PATTERN 256
#define GLOB_STEPS 512

struct pattern {
    char text[MAX_PATTERN];
};

/* The state of a glob match, in memory: kept in registers, every combination of values would be a state of its own to
 * the verifier. */
struct glob {
    u32 at, in, star, retry;
};

BPF_ARRAY(pattern, struct pattern, 1);

/* Compares PATTERN_LENGTH() bytes, which for an exact match include the NUL. */
static __always_inline int begins_with(const char *text, const char *pattern)
{
    u32 i;

#pragma nounroll
    for (i = 0; i < MAX_PATTERN; i++) {
        if (i >= PATTERN_LENGTH())
            return 1;
        if (text[i] != pattern[i])
            return 0;
    }
    return 1;
}

/* 1 when the whole text matches the glob, 0 when not, -1 when GLOB_STEPS steps did not decide it. */
static __always_inline int fits_glob(const char *text, const char *pattern, volatile struct glob *places)
{
    int step;

    places->at = places->in = places->retry = 0;
    places->star = MAX_PATTERN;
#pragma nounroll
    for (step = 0; step < GLOB_STEPS; step++) {
        char want = pattern[places->in & (MAX_PATTERN - 1)], have = text[places->at & (MAX_PATTERN - 1)];

        if (want == '*') {
            places->star = places->in;
            places->in++;
            places->retry = places->at;
        } else if (!have) {
            return !want;
        } else if (want == '?' || want == have) {
            places->in++;
            places->at++;
        } else if (places->star < MAX_PATTERN) {
            places->in = places->star + 1;
            places->retry++;
            places->at = places->retry;
        } else {
            return 0;
        }
    }
    return -1;
}

/* 1 when a text fits the pattern, 0 when not, -1 when undecided. `text` has MAX_PATTERN bytes and ends with a NUL
 * among them. */
static __always_inline int fits(const char *text, struct glob *room)
{
    u32 zero = 0;
    struct pattern *asked;

    if (!MATCH())
        return 1;
    asked = pattern.lookup(&zero);
    if (!asked)
        return 0;
    return MATCH() == MATCH_GLOB ? fits_glob(text, asked->text, room) : begins_with(text, asked->text);
}

#endif
