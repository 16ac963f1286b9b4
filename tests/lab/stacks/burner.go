// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Burns CPU time in functions of known names: of five parts main.hotFn has four and main.warmFn one, both called by
// main.work.
package main

var sink uint64

//go:noinline
func hotFn() {
	for i := uint64(0); i < 400000; i++ {
		sink += i * i
	}
}

//go:noinline
func warmFn() {
	for i := uint64(0); i < 100000; i++ {
		sink += i * i
	}
}

//go:noinline
func work() {
	hotFn()
	warmFn()
}

func main() {
	for {
		work()
	}
}
