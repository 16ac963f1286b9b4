// Copyright (c) 2026 fleet.probe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// With a number: calls Shop::Cart::add(int) as often, Shop::Cart::add(double) half as often, Shop::price<int> once for
// each of the first, and the two functions that have names as rustc gives them, once each. Without: burns CPU time in
// Shop::Cart::burn(int).
#include <cstdlib>

namespace Shop {
struct Cart {
    volatile long total = 0;
    __attribute__((noinline)) void add(int value) { total = total + value; }
    __attribute__((noinline)) void add(double value) { total = total + static_cast<long>(value); }
    __attribute__((noinline)) void burn(int rounds)
    {
        for (int round = 0; round < rounds; round++)
            total = total + round;
    }
};
template <class Kind> __attribute__((noinline)) Kind price(Kind value)
{
    asm volatile("");
    return value + 1;
}
}

extern "C" {
int rust_v0(int) asm("_RNvMNtCs6663Vq3Raqp_1m4shopINtB2_4CarthE3addB4_");
int rust_legacy(int) asm("_ZN1m4shop13Cart$LT$T$GT$4sell17h20a2aac6403923aaE");
__attribute__((noinline)) int rust_v0(int value) { return value + 2; }
__attribute__((noinline)) int rust_legacy(int value) { return value + 3; }
}

int main(int argc, char **argv)
{
    Shop::Cart cart;
    if (argc < 2)
        for (;;)
            cart.burn(100000);
    int calls = std::atoi(argv[1]);
    for (int call = 0; call < calls; call++) {
        cart.add(Shop::price(call));
        if (call % 2)
            cart.add(0.5);
    }
    asm volatile("" : : "r"(rust_v0(calls)), "r"(rust_legacy(calls)));
    return 0;
}
