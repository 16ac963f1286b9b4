/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * BCC brings the helpers' own header along; this name only has to exist. */
