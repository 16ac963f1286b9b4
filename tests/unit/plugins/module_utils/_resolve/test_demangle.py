# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of C++ and Rust as people write them: recorded ones of rustc 1.63 and 1.97 and gcc 12, and hostile ones."""

from __future__ import annotations

from typing import List, Optional, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve import demangle
from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import (
    Demangler,
    language_of,
    load,
    names_of,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.rust_names import legacy_rust, rust_v0
from elf_files import CODE_ADDRESS, Sym, build_elf

needs_library = pytest.mark.skipif(not load(), reason="this machine has no libstdc++")


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("add", "c"),
        ("main.(*Cart).Add", "c"),
        ("_Rust", "c"),
        ("_RNvCs6663Vq3Raqp_1m4main", "rust"),
        ("_ZN1m4shop13Cart$LT$T$GT$4sell17h20a2aac6403923aaE", "rust"),
        ("_ZN4Shop4Cart3addEi", "c++"),
    ],
)
def test_a_name_tells_its_language(name: str, language: str) -> None:
    assert language_of(name) == language


@pytest.mark.parametrize(
    ("name", "readable"),
    [
        ("_RNvCs6663Vq3Raqp_1m4main", "m::main"),
        ("_RNvMNtCs6663Vq3Raqp_1m4shopINtB2_4CarthE3addB4_", "<m::shop::Cart<u8>>::add"),
        ("_RNvMNtCs6663Vq3Raqp_1m4shopINtB2_4CartTRelEE3addB4_", "<m::shop::Cart<(&str, i32)>>::add"),
        (
            "_RNvXs_NtCs6663Vq3Raqp_1m4shopINtB4_4CarthENtB4_5Price5price",
            "<m::shop::Cart<u8> as m::shop::Price>::price",
        ),
        ("_RNCNvCs6663Vq3Raqp_1m4main0B3_", "m::main::{closure#0}"),
        (
            "_RINvNtNtCsi4IsKQVxMg0_3std6thread9lifecycle15spawn_uncheckedNCNvCs6663Vq3Raqp_1m4mains_0uEB10_",
            "std::thread::lifecycle::spawn_unchecked::<m::main::{closure#1}, ()>",
        ),
        (
            "_RNSNvYNCNvCs6663Vq3Raqp_1m4main0INtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceTlEE9call_once6vtableB8_",
            "<m::main::{closure#0} as core::ops::function::FnOnce<(i32,)>>::call_once::{shim:vtable#0}",
        ),
        # from RFC 2603 and the tests of rustc-demangle
        ("_RNvC6_123foo3bar", "123foo::bar"),
        ("_RNqCs4fqI2P2rA04_11utf8_identsu30____7hkackfecea1cbdathfdh9hlq6y", "utf8_idents::საჭმელად_გემრიელი_სადილი"),
        ("_RINvC1a1fKj7b_E", "a::f::<123>"),
        ("_RINvC1a1fKan1_E", "a::f::<-1>"),
        ("_RINvC1a1fKb1_E", "a::f::<true>"),
        ("_RINvC1a1fKc76_E", "a::f::<'v'>"),
        ("_RINvC1a1fAhj4_SlE", "a::f::<[u8; 4], [i32]>"),
        ("_RINvC1a1fRL_ePhOhQhE", "a::f::<&str, *const u8, *mut u8, &mut u8>"),
        ("_RINvC1a1fFUKCvEuE", 'a::f::<unsafe extern "C" fn(...)>'),
        ("_RINvC1a1fFG_RL0_hEB_E", None),
        ("_RINvC1a1fFG_RL0_hEhE", "a::f::<for<'a> fn(&'a u8) -> u8>"),
        ("_RINvC1a1fDNtC1a1dp1xhEL_E", "a::f::<dyn a::d<x = u8>>"),
        ("_RNvC1a1f.llvm.1234", "a::f"),
        ("_RNvC1a", None),
        ("_RNvC9a1f", None),
        ("_RNvB_1f", None),
        ("_R", None),
        ("_Rust", None),
    ],
)
def test_rusts_newer_names(name: str, readable: Optional[str]) -> None:
    assert rust_v0(name) == readable


@pytest.mark.parametrize(
    ("name", "readable"),
    [
        ("_ZN1m4main17h20a2aac6403923aaE", "m::main"),
        ("_ZN1m4main28_$u7b$$u7b$closure$u7d$$u7d$17h89328ae46a9be013E", "m::main::{{closure}}"),
        (
            "_ZN58_$LT$m..shop..Cart$LT$u8$GT$$u20$as$u20$m..shop..Price$GT$5price17he7ec31e780e47fb0E",
            "<m::shop::Cart<u8> as m::shop::Price>::price",
        ),
        ("_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha6259f365eb0eaefE.llvm.1", "alloc::sync::Arc<T,A>::drop_slow"),
        ("_ZN1a$uzz$17h20a2aac6403923aaE", None),
        ("_ZN5a$u0$17h20a2aac6403923aaE", "a\0"),
        ("_ZN4Shop4Cart3addEi", None),
        ("_ZN17h20a2aac6403923aaE", None),
        ("_ZN9999994main17h20a2aac6403923aaE", None),
        ("_ZN1m4main17h20a2aac6403923aa", None),
    ],
)
def test_rusts_older_names(name: str, readable: Optional[str]) -> None:
    assert legacy_rust(name) == readable


def test_a_name_of_rust_that_grows_without_end_is_left_as_it_is() -> None:
    """Each part is a pair of the part before it."""
    name, places = "_RINvC1a1f", []
    for number in range(60):
        places.append(len(name) - 2)
        back = _base62(places[number - 1]) if number else ""
        name += f"TB{back}_B{back}_E" if number else "TuuE"
    assert rust_v0(name + "E") is None
    assert rust_v0("_R" + "NvMC1a" * 3000) is None
    assert rust_v0("_RINvC1a1fFGzzzzzz_EuE") is None


def _base62(value: int) -> str:
    digits, value = "", value - 1
    while True:
        digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[value % 62] + digits
        value //= 62
        if not value:
            return digits


def growing(parts: int) -> str:
    """A name of C++ in which each part is a pair of the part before it; libstdc++ reads 30 of them in two minutes."""

    def reference(number: int) -> str:
        return "S_" if not number else f"S{'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number - 1]}_"

    return "_Z1f1a1pIS_S_E" + "".join(f"S0_I{reference(part + 2)}{reference(part + 2)}E" for part in range(parts))


@needs_library
def test_names_of_cxx() -> None:
    read = Demangler()
    assert read("_ZN4Shop4Cart3addEi") == "Shop::Cart::add(int)"
    assert read("_ZN4shop4cart3add17h0123456789abcdefE") == "shop::cart::add"
    assert read("_RNvNtCs1234_4shop4cart3add") == "shop::cart::add"
    assert [read(name) for name in ("main", "_Zzz", "_Z", "_R", "_start", "")] == [
        "main", "_Zzz", "_Z", "_R", "_start", "",
    ]  # fmt: skip
    assert read(growing(5)).startswith("f(a, p<a, a>, ")


@needs_library
def test_what_libstdcxx_would_take_long_for_is_kept_from_it() -> None:
    read = Demangler()
    for name in (growing(30), "_Z1f" + "P" * 5000 + "i", "_Z1fIJDpDpDpiEEvv"):
        assert read(name) == name


@needs_library
def test_half_a_character_is_no_name() -> None:
    assert legacy_rust("_ZN8a$ud800$17h20a2aac6403923aaE") == "a\ud800"
    assert "\ud800" not in Demangler()("_ZN8a$ud800$17h20a2aac6403923aaE")


def test_after_its_time_it_reads_nothing_more() -> None:
    read = Demangler(0.0)
    assert read("_ZN4Shop4Cart3addEi") == "_ZN4Shop4Cart3addEi" and "more than could be read" in read.problem


def test_without_the_library_names_of_cxx_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demangle, "_library", [])
    monkeypatch.setattr(demangle, "_LIBRARY", "libnothing.so.6")
    assert not load()
    read = Demangler()
    assert read("_ZN4Shop4Cart3addEi") == "_ZN4Shop4Cart3addEi"
    assert "this host has no libnothing.so.6" in read.problem
    read = Demangler()
    assert read("_RNvNtCs1234_4shop4cart3add") == "shop::cart::add" and not read.problem


@pytest.mark.parametrize(
    ("readable", "bare"),
    [
        ("Shop::Cart::add(int)", "Shop::Cart::add"),
        ("Shop::Cart::total() const", "Shop::Cart::total"),
        ("int Shop::sell<int, (Kind)1>(int (*)(char), std::pair<int, int>) const &", "Shop::sell<int, (Kind)1>"),
        ("(anonymous namespace)::helper(int)", "(anonymous namespace)::helper"),
        ("operator new(unsigned long)", "operator new"),
        ("Shop::Cart::operator unsigned long() const", "Shop::Cart::operator unsigned long"),
        ("Shop::Cart::operator()(int)", "Shop::Cart::operator()"),
        ("std::ostream& operator<< <char>(std::ostream&, char)", "operator<< <char>"),
        ("shop::cart::add", None),
        ("add(int) [clone .isra.0]", None),
        (")", None),
        ("(a)", None),
    ],
)  # fmt: skip
def test_a_function_is_known_without_its_arguments_too(readable: str, bare: Optional[str]) -> None:
    assert names_of(readable) == ((readable,) if bare is None else (readable, bare))


@needs_library
@pytest.mark.parametrize(
    ("patterns", "found"),
    [
        (["Shop::Cart::*"], ["_ZN4Shop4Cart3addEi", "_ZN4Shop4Cart3addEd", "_ZN4Shop4CartC1Ev"]),
        (["Shop::Cart::add"], ["_ZN4Shop4Cart3addEi", "_ZN4Shop4Cart3addEd"]),
        (["Shop::Cart::add(int)"], ["_ZN4Shop4Cart3addEi"]),
        (["shop::*"], ["_RNvNtCs1234_4shop4cart3add"]),
        (["Shop::Cart::ad"], []),
        (["add", "plain*"], []),
    ],
)
def test_functions_are_found_by_what_people_write(patterns: Sequence[str], found: List[str]) -> None:
    names = ["_ZN4Shop4Cart3addEi", "_ZN4Shop4Cart3addEi.cold", "_ZN4Shop4Cart3addEd", "_ZN4Shop4CartC1Ev"]
    names += ["_RNvNtCs1234_4shop4cart3add", "plain_fn"]
    elf = Elf(MemorySource(build_elf([Sym(name, CODE_ADDRESS + 16 * at) for at, name in enumerate(names)])), "x86_64")
    matching = Demangler().matching(elf, patterns)
    assert [symbol.name for each in matching.values() for symbol in each] == found
