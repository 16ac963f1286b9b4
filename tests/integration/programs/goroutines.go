// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Functions that goroutines leave on another thread and on another stack than they entered them, and that panics leave.
// With a number as first argument it runs once with so many goroutines and prints, as JSON, the calls of each function
// by the program's own count, and the time that it measured in those of nap; without, it sleeps.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

var count struct {
	Grow, Deep, Nap, Hop, Through, Panics, Catch, Yield, Pair, Label uint64
	NapNs                                                            int64
}

var sink [64]byte

// Deep needs more stack at each level, so that the goroutine's stack moves while grow runs.
//
//go:noinline
func deep(level int) int {
	atomic.AddUint64(&count.Deep, 1)
	var room [256]byte
	room[level&255] = byte(level)
	if level == 0 {
		copy(sink[:], room[:])
		return 0
	}
	return deep(level-1) + int(room[level&255]&1)*0 + 1
}

//go:noinline
func grow(levels int) int {
	atomic.AddUint64(&count.Grow, 1)
	return deep(levels) + 1000
}

// Nap blocks, and the goroutine goes on where there is a thread for it.
//
//go:noinline
func nap(length time.Duration) int64 {
	atomic.AddUint64(&count.Nap, 1)
	began := time.Now()
	time.Sleep(length)
	took := time.Since(began).Nanoseconds()
	atomic.AddInt64(&count.NapNs, took)
	return took
}

// Hop hands the thread over to other goroutines.
//
//go:noinline
func hop(times int) int {
	atomic.AddUint64(&count.Hop, 1)
	for at := 0; at < times; at++ {
		runtime.Gosched()
	}
	return times * 2
}

// Through is left by a panic where its argument is odd.
//
//go:noinline
func through(number int) int {
	atomic.AddUint64(&count.Through, 1)
	if number&1 == 1 {
		atomic.AddUint64(&count.Panics, 1)
		panic(number)
	}
	return number + 1
}

//go:noinline
func catch(number int) (result int) {
	atomic.AddUint64(&count.Catch, 1)
	defer func() {
		if value := recover(); value != nil {
			result = -value.(int)
		}
	}()
	return through(number)
}

// Yield runs in loops that the scheduler interrupts by the check of the stack's size.
//
//go:noinline
func yield(number int) int {
	atomic.AddUint64(&count.Yield, 1)
	return pair(number, "n="+strconv.Itoa(number)) & 1
}

//go:noinline
func pair(number int, text string) int {
	if len(text) > 100 {
		fmt.Println(text)
	}
	atomic.AddUint64(&count.Pair, 1)
	return number + len(text)
}

// Label returns its bytes and its text in brackets.
//
//go:noinline
func label(number int, data []byte, tail string) string {
	atomic.AddUint64(&count.Label, 1)
	return "<" + string(data) + tail + ">"
}

func work(number int) {
	grow(200 + number%50) // on the stack with which each goroutine begins, 2 KB
	nap(time.Duration(1+number%3) * time.Millisecond)
	hop(5)
	for at := 0; at < 20; at++ {
		catch(at)
	}
	for at := 0; at < 10; at++ {
		label(at, []byte(strings.Repeat("ab", at*10)), "é"+strconv.Itoa(at))
	}
	for at := 0; at < 200; at++ {
		yield(at)
	}
}

func main() {
	if len(os.Args) < 2 {
		time.Sleep(time.Hour)
	}
	goroutines, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	runtime.GOMAXPROCS(4)
	var all sync.WaitGroup
	for number := 0; number < goroutines; number++ {
		all.Add(1)
		go func(number int) {
			defer all.Done()
			work(number)
		}(number)
	}
	all.Wait()
	json.NewEncoder(os.Stdout).Encode(count)
}
