/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Constants that the loader sets. CONSTANT(01, ANSWER) declares ANSWER(), whose value is patched into the
 * instructions before the verifier sees them: it then knows the value and drops every branch that the
 * value rules out, so one compiled program serves all options and a hit pays only for those in use.
 * The number (two hex digits) marks the 64-bit load in the code; bpf/compile.py finds it there. */
#ifndef FLEET_CONSTANT_H
#define FLEET_CONSTANT_H

#define CONSTANT(number, name)                                         \
    static __always_inline u64 name(void)                              \
    {                                                                  \
        u64 value;                                                     \
        asm("%0 = 0xF1EE7C0DE00000" #number " ll" : "=r"(value));      \
        return value;                                                  \
    }

#endif
