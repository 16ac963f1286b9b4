# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the text of a Kubernetes label selector.

The grammar is that of https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
with the integer comparisons that the Kubernetes API machinery also accepts:

    selector    ::= [ requirement { "," requirement } ]
    requirement ::= [ "!" ] KEY | KEY ( "=" | "==" | "!=" | "<" | ">" ) [ VALUE ]
                    | KEY ( "in" | "notin" ) "(" [ VALUE ] { "," [ VALUE ] } ")"

Pure: nothing here touches the host.
"""

from __future__ import annotations

import re
from typing import FrozenSet, List, NoReturn, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._discover.selector import Requirement, Selector, integer

_TOKEN = re.compile(r"\s*(==|!=|[=!<>(),]|[^\s=!<>(),]+|$)")
_NAME = re.compile(r"[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?")
_SUBDOMAIN = re.compile(r"[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*")
_OPERATORS = ("=", "==", "!=", "in", "notin", "<", ">")
_MARKS = ("=", "==", "!=", "!", "<", ">", "(", ")", ",", "")


def parse_selector(text: str) -> Selector:
    """The selector in ``text``; raises OptionError with position and remedy."""
    return _Parser(text).parse()


class _Parser:
    """Recursive descent over the tokens; positions count characters from 1, as editors show them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens: List[Tuple[str, int]] = []
        self._next = 0
        at = 0
        while True:
            found = _TOKEN.match(text, at)
            if found is None:
                # Unreachable: the alternatives cover every character and the end.
                raise AssertionError(text)
            self._tokens.append((found.group(1), found.start(1) + 1))
            at = found.end()
            if found.group(1) == "":
                return

    def parse(self) -> Selector:
        requirements: List[Requirement] = []
        if self._peek() == "":
            return Selector()
        while True:
            requirements.append(self._requirement())
            token, at = self._take()
            if token == "":
                return Selector(tuple(requirements))
            if token != ",":
                self._refuse(token, at, "a comma or the end; separate two requirements with a comma")
            if self._peek() in _MARKS and self._peek() != "!":
                self._refuse(*self._take(), "a label key after the comma; remove the comma or add a requirement")

    def _requirement(self) -> Requirement:
        token, at = self._take()
        negated = token == "!"
        if negated:
            token, at = self._take()
        if token in _MARKS:
            self._refuse(token, at, "a label key, for example app=web, tier in (front, back) or !legacy")
        key = self._key(token, at)
        if negated:
            return Requirement(key, "absent")
        if self._peek() in ("", ","):
            return Requirement(key, "exists")
        operator, at = self._take()
        if operator not in _OPERATORS:
            self._refuse(operator, at, "one of =, ==, !=, in, notin, <, > after the key; a value cannot contain spaces")
        if operator in ("in", "notin"):
            return Requirement(key, operator, self._value_set(operator))
        return self._comparison(key, operator)

    def _comparison(self, key: str, operator: str) -> Requirement:
        if self._peek() in ("", ","):
            value, at = "", self._tokens[self._next][1]
        else:
            value, at = self._take()
            if value in _MARKS:
                self._refuse(value, at, f"a value after {operator}; leave it empty or write one value")
        if operator in ("<", ">"):
            if integer(value) is None:
                self._refuse(value, at, f"a 64-bit integer after {operator}; compare text with = or in")
            return Requirement(key, "lt" if operator == "<" else "gt", frozenset((value,)))
        return Requirement(key, "notin" if operator == "!=" else "in", frozenset((self._value(value, at),)))

    def _value_set(self, operator: str) -> FrozenSet[str]:
        token, at = self._take()
        if token != "(":
            self._refuse(token, at, f"an opening parenthesis after {operator}; write {operator} (a, b)")
        if self._peek() == ")":
            self._refuse(*self._take(), f"at least one value; write {operator} (a, b), and (,) for the empty value")
        values: List[str] = []
        while True:
            # Nothing between two marks is the empty value: "(,a)" has "" and "a".
            if self._peek() in (",", ")"):
                values.append("")
            else:
                token, at = self._take()
                if token in _MARKS:
                    self._refuse(token, at, "a value, a comma or a closing parenthesis; close the list with )")
                values.append(self._value(token, at))
            token, at = self._take()
            if token == ")":
                return frozenset(values)
            if token != ",":
                self._refuse(token, at, "a comma or a closing parenthesis; separate the values with commas")

    def _key(self, key: str, at: int) -> str:
        prefix, slash, name = key.rpartition("/")
        if slash and (len(prefix) > 253 or not _SUBDOMAIN.fullmatch(prefix)):
            self._refuse(key, at, "a key whose prefix is a DNS name in lower case, such as example.com/app")
        if len(name) > 63 or not _NAME.fullmatch(name):
            self._refuse(
                key, at, "a key of at most 63 letters, digits, -, _ and . that begins and ends with a letter or digit"
            )
        return key

    def _value(self, value: str, at: int) -> str:
        if value and (len(value) > 63 or not _NAME.fullmatch(value)):
            self._refuse(
                value,
                at,
                "a value of at most 63 letters, digits, -, _ and . that begins and ends with a letter or digit",
            )
        return value

    def _peek(self) -> str:
        return self._tokens[self._next][0]

    def _take(self) -> Tuple[str, int]:
        token = self._tokens[self._next]
        self._next = min(self._next + 1, len(self._tokens) - 1)
        return token

    def _refuse(self, token: str, at: int, expected: str) -> NoReturn:
        found = f"found {printable_text(token)}" if token else "it ends"
        raise OptionError(
            f"selector: cannot read '{printable_text(self._text)}': at position {at} {found}, expected {expected}."
        )
