/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Constants that the loader sets. CONSTANT(ANSWER) declares ANSWER(), whose value is patched into the
 * instructions before the verifier sees them: it then knows the value and drops every branch that the
 * value rules out, so one compiled program serves all options and a hit pays only for those in use.
 * The compiler (plugins/module_utils/_load/compile.py) numbers the constants and defines MARK_OF_ANSWER,
 * the 64-bit immediate by which it finds the loads of ANSWER() in the compiled code. fleet/member.h has what is
 * patched into the offsets of loads. */
#ifndef FLEET_CONSTANT_H
#define FLEET_CONSTANT_H

#define CONSTANT(name)                                          \
    static __always_inline u64 name(void)                       \
    {                                                           \
        u64 value;                                              \
        asm("%0 = " MARK_OF_##name " ll" : "=r"(value));        \
        return value;                                           \
    }

#endif
