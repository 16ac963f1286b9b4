// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library with the interface of ZooKeeper's C client, as far as zookeeper.c needs it: every seventh call of
// zoo_set2 loses its connection, every fiftieth of the others meets a version that is not the one expected.

enum { ZOK = 0, ZCONNECTIONLOSS = -4, ZBADVERSION = -103 };

static long calls;

int zoo_set2(void *handle, const char *path, const char *buffer, int length, int version, void *stat)
{
	(void)handle, (void)path, (void)buffer, (void)length, (void)version, (void)stat;
	long call = calls++;
	if (call % 7 == 6)
		return ZCONNECTIONLOSS;
	return call % 50 == 0 ? ZBADVERSION : ZOK;
}
