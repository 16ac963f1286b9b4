// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls main.(*Cart).Add as often as its first argument says, main.Price[int] once for each of those calls, and
// sleeps without an argument.
package main

import (
	"os"
	"strconv"
	"time"
)

type Cart struct{ items, total int }

//go:noinline
func (cart *Cart) Add(price int) int {
	cart.items++
	cart.total += price
	return cart.total
}

//go:noinline
func (cart *Cart) Items() int { return cart.items }

//go:noinline
func Price[Kind int | float64](of Kind) int { return int(of) + 1 }

func main() {
	if len(os.Args) < 2 {
		time.Sleep(time.Hour)
	}
	calls, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	cart := &Cart{}
	for number := 0; number < calls; number++ {
		cart.Add(Price(number))
	}
	if cart.Items() != calls {
		os.Exit(1)
	}
}
