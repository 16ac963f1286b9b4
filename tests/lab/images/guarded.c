// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// marked.c with a semaphore for each of its probes.
#define _SDT_HAS_SEMAPHORES 1
#include "marked.c"
