// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libtorture: its one function is called with the caller's number and the number of the call in the caller's log.

__attribute__((noinline, used)) long lib_fn(long who, long slot)
{
	__asm__ volatile("" : "+r"(who), "+r"(slot));
	return who ^ slot;
}
