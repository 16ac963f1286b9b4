# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Expressions as libpcap compiles and refuses them."""

from __future__ import annotations

import re

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load import pcap
from ansible_collections.fleet.probe.plugins.module_utils._load.classic import prologue

# of pcap-filter(7) and tcpdump(8), with numbers for names
EXPRESSIONS = [
    "ip and tcp",
    "host 10.0.0.1",
    "host 10.0.0.1 and ( 10.0.0.2 or 10.0.0.3 )",
    "ip host 10.0.0.1 and not 10.0.0.2",
    "net 10.1.0.0/16",
    "net 10.1.0.0 mask 255.255.0.0",
    "src or dst port 53",
    "tcp dst port 80 or udp portrange 6000-6008",
    "ip and not net 192.168.0.0/16",
    "tcp[tcpflags] & (tcp-syn|tcp-fin) != 0 and not src and dst net 10.0.0.0/8",
    "tcp port 80 and (((ip[2:2] - ((ip[0]&0xf)<<2)) - ((tcp[12]&0xf0)>>2)) != 0)",
    "tcp[((tcp[12]&0xf0)>>2):4] = 0x47455420",
    "ip[2:2] > 576",
    "icmp[icmptype] != icmp-echo and icmp[icmptype] != icmp-echoreply",
    "ip6 and udp port 53",
    "src host fe80::1 and icmp6",
    "arp or ip proto 47",
    "ether proto 0x88cc",
    "less 100 or greater 1000",
    "len > 100 && inbound",
    "outbound and ip multicast",
    "ip6 proto \\tcp",
    "udp[8:4] % len = 3",
    "not (tcp or udp) and !arp",
    "((tcp)) and (port 80 or port 443)",
]


@pytest.fixture(autouse=True)
def libpcap() -> None:
    try:
        pcap._library()
    except HostError:
        pytest.skip("this machine has no libpcap")


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_what_tcpdump_takes_compiles(expression: str) -> None:
    compiled = pcap.compile_expression(expression)
    assert pcap.filter_of(expression, None) == pcap.filter_of(expression, compiled.hex()) == prologue(compiled)


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_each_beginning_of_what_compiles_can_continue(expression: str) -> None:
    """So that the word that libpcap stopped at is never one before it."""
    library = pcap._library()
    for word in pcap._TOKEN.finditer(expression):
        beginning = expression[: word.end(1)]
        assert pcap._continues(beginning, lambda text: pcap._compile(library, text)[1]), beginning


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_a_slip_is_found_where_it_is(expression: str) -> None:
    """A word that fits nowhere, in place of each word."""
    for word in pcap._TOKEN.finditer(expression):
        slipped = f"{expression[: word.start(1)]};{expression[word.end(1) :]}"
        with pytest.raises(pcap.Refused, match=rf"at character {word.start(1) + 1} \(';'\): .*syntax error"):
            pcap.compile_expression(slipped)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("tcpp", "at character 1 ('tcpp'): can't parse filter expression: syntax error"),
        ("ip an tcp", "at character 4 ('an'): "),
        ("ip and", "at its end: can't parse"),
        ("(ip and tcp", "at its end: can't parse"),
        ("ip)", "at character 3 (')'): can't parse"),
        ("port 99999", "at character 6 ('99999'): illegal port number 99999 > 65535"),
        ("tcp or port foo", "at character 13 ('foo'): unknown port 'foo'"),
        ("net 10.0.0.0/33", "at character 14 ('33'): mask length must be <= 32"),
        ("vlan 7", "at character 1 ('vlan'): no VLAN support for Linux cooked"),
        ("tcp and udp and ip6[6] = 1 and ip[9] = 6", "refuses: expression rejects all packets"),
    ],
)
def test_a_refusal_has_libpcaps_own_words_and_the_position(expression: str, words: str) -> None:
    with pytest.raises(pcap.Refused) as refused:
        pcap.compile_expression(expression)
    assert f"expression is '{expression}', which libpcap refuses" in str(refused.value)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("ip\0", "has a null character"),
        ("x" * 8193, "has 8193 characters, at most 8192"),
        ("ip6 protochain 6", "leave out 'protochain'"),
        ("ether[0] = 1", "tests the header of the link layer"),
    ],
)
def test_what_cannot_be_used_is_refused(expression: str, words: str) -> None:
    with pytest.raises(OptionError, match=re.escape(words)):
        pcap.filter_of(expression, None)


def test_without_libpcap_the_error_says_where_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = pcap.compile_expression("ip").hex()
    monkeypatch.setattr(pcap, "LIBRARIES", ("libnone.so.1",))
    with pytest.raises(HostError, match="install it on the controller"):
        pcap.filter_of("ip", None)
    assert pcap.filter_of("ip", compiled), "what the controller has compiled needs none"
    assert pcap.filter_of(" ", None) == b"", "no expression needs none"
    with pytest.raises(OptionError, match="_filter is not hexadecimal"):
        pcap.filter_of("ip", "zz")
