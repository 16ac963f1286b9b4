/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stands in for ZooKeeper's client library: one call in seven fails.
 */
int zoo_set2(void)
{
	static unsigned int calls;

	return ++calls % 7 ? 0 : -4;
}
