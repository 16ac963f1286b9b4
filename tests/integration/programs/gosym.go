// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the address and the name of each function of a Go program by the program's own table, as Go's package
// debug/gosym reads it.
package main

import (
	"bufio"
	"bytes"
	"debug/elf"
	"debug/gosym"
	"encoding/binary"
	"fmt"
	"os"
)

func table(file *elf.File) []byte {
	for _, name := range []string{".gopclntab", ".data.rel.ro.gopclntab", ".data.rel.ro"} {
		section := file.Section(name)
		if section == nil {
			continue
		}
		data, err := section.Data()
		if err != nil {
			panic(err)
		}
		for _, magic := range [][]byte{{0xf0, 0xff, 0xff, 0xff, 0, 0, 1, 8}, {0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}} {
			if at := bytes.Index(data, magic); at >= 0 {
				return data[at:]
			}
		}
	}
	panic("no table")
}

func main() {
	file, err := elf.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	data := table(file)
	symbols, err := gosym.NewTable(nil, gosym.NewLineTable(data, binary.LittleEndian.Uint64(data[24:])))
	if err != nil {
		panic(err)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, function := range symbols.Funcs {
		fmt.Fprintf(out, "%x %s\n", function.Entry, function.Name)
	}
}
