# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Redacts secrets in the arguments of programs before the result leaves the host.

No set of rules knows every program, so a secret that no rule knows is shown. Where a rule applies, it rather hides too
much: the whole rest of the argument.
"""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional, Pattern, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

USUAL = (
    r"passw|passphrase|passin|passout|(?:^|[-_.])pass(?:$|[-_.])|[-_.]pwd|secret|token|api[-_]?key|access[-_]?key"
    r"|private[-_]?key|credential|authorization|cookie"
)
MASK = b"********"
# A name, and what stands between it and its value: --name=, NAME=, "name":, Name:. The host of a URL is no name.
_NAMED = re.compile(rb"(?<![\w.\[\]-])(?<!://)([\w.\[\]-]+)[\"']?\s*[=:]\s*")
# --no-password, --ask-password: an option that takes no value.
_WITHOUT_VALUE = re.compile(rb"-+(?:no|ask|prompt|without|skip)[-_]")
_OPTION = re.compile(rb"-[A-Za-z]\Z|--[A-Za-z]")
_SETTER = frozenset((b"set", b"put", b"add", b"config", b"configure"))
_BARE_NAME = re.compile(rb"[A-Za-z_][\w.-]*\Z")
# Of a command in one argument, such as the one after sh -c: quoted text is one word.
_WORD = re.compile(rb"((?:\"[^\"]*\"|'[^']*'|[^\s;&|()\"']|[\"'])+)")

# Each group is a secret. Arguments are separated by NUL.
_SECRETS = [
    re.compile(form)
    for form in (
        # scheme://user:password@host, where the password may have / and @; but not host:port
        rb"\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s\0/:@]*:(?!\d{1,5}(?:[/?#\s\0]|\Z))([^\s\0]+)@",
        # https://token@host; a short word of letters is a user's name
        rb"\bhttps?://(?![a-zA-Z]{1,15}@)([^\s\0/:@]+)@",
        # tokens that can be told by their form: Vault, GitHub, GitLab, Slack, AWS, JWT
        rb"\b(hv[sbr]\.[\w-]+|gh[pousr]_\w+|github_pat_\w+|glpat-[\w-]+|xox[abeprs]-[\w-]+|AKIA[0-9A-Z]{16}"
        rb"|eyJ[\w-]+\.[\w-]+\.[\w-]*)",
    )
]
# The options of well-known programs whose names do not tell that their values are secrets: the program, a command of it
# or "", and its option. They are looked for one after the other, so that the time is linear in the text.
_PROGRAMS = [
    (re.compile(rb"(?:\A|[\0/])(?:" + program + rb")(?=\0)"), command, re.compile(rb"\0(?:" + option + rb")"))
    for program, command, option in (
        (rb"(?:mysql|mariadb)[\w-]*|7za?", b"", rb"-p([^\0]+)"),
        (rb"sshpass|mongo\w*", b"", rb"-p\0?([^\0]+)"),
        (rb"docker|podman|nerdctl|buildah|skopeo|helm|oras", b"\0login", rb"-p\0?([^\0]+)"),
        (rb"(?:redis|valkey|keydb)-cli", b"", rb"-a\0?([^\0]+)"),
        (rb"ldap\w+", b"", rb"-w\0?([^\0]+)"),
        (rb"mosquitto_[ps]ub|zip|unzip|sqlcmd|bcp", b"", rb"-P\0?([^\0]+)"),
        (rb"curl", b"", rb"(?:-[uU]\0?|--(?:proxy-)?user[\0=])[^\0:]*:([^\0]+)"),
        (rb"https?", b"", rb"(?:-a\0?|--auth[\0=])([^\0]+)"),
        (rb"smbclient", b"", rb"(?:-U\0?|--user[\0=])[^\0%]*%([^\0]+)"),
        (rb"rabbitmqctl", b"", rb"(?:add_user|change_password)\0[^\0]+\0([^\0]+)"),
        (rb"vault", b"\0login", rb"([^\0=-][^\0=]*)(?=\0|\Z)"),
    )
]
_Span = Tuple[int, int]


class Redaction(NamedTuple):
    """What is secret: values whose names match one of ``names``, and the groups of ``lines`` in a command line."""

    names: Sequence[Pattern[bytes]]
    lines: Sequence[Pattern[bytes]]

    def is_secret(self, name: bytes) -> bool:
        """Whether ``name`` is the name of a secret."""
        return any(pattern.search(name) for pattern in self.names)


def redaction(pattern: Optional[str], rules: Sequence[str] = ()) -> Optional[Redaction]:
    """The rules of the options ``redact`` and ``redact_rules``; None redacts nothing. Raises OptionError.

    A rule of letters, digits, ``_``, ``.`` and ``-`` is a part of a name. Any other is a regular expression for the
    whole command, its arguments separated by spaces: its groups are secrets, or all of it if it has none.
    """
    compiled = [_compiled("redact_rules has", rule, re.IGNORECASE if _is_name(rule) else 0) for rule in rules]
    if not pattern:
        if rules:
            raise OptionError("redact_rules is set, but redact is '', which redacts nothing; leave out one of them")
        return None
    names = [_compiled("redact is", pattern, re.IGNORECASE)]
    names += [rule for rule, text in zip(compiled, rules) if _is_name(text)]
    return Redaction(names, [rule for rule, text in zip(compiled, rules) if not _is_name(text)])


def redact(arguments: Sequence[bytes], rules: Optional[Redaction]) -> List[bytes]:
    """The arguments with MASK instead of each secret."""
    if rules is None:
        return list(arguments)
    return _redact(_masked(arguments, b" ", _groups(rules.lines, b" ".join(arguments))), rules)


def _redact(arguments: Sequence[bytes], rules: Redaction, nested: bool = False) -> List[bytes]:
    shown: List[bytes] = []
    follows = False
    before = b""
    line = b"\0".join(arguments)
    for argument in _masked(arguments, b"\0", _groups(_SECRETS, line) + _of_programs(line)):
        if follows and argument in (b"--", b"=", b":"):
            shown.append(argument)
            continue
        if follows and not _OPTION.match(argument):
            shown.append(MASK)
            follows = False
        else:
            value = next((found.end() for found in _NAMED.finditer(argument) if rules.is_secret(found[1])), None)
            if value is not None:
                shown.append(argument[:value] + MASK)
            elif not nested and re.search(rb"\s", argument):
                shown.append(_command(argument, rules))
            else:
                shown.append(argument)
            follows = value is None and _takes_secret(argument, before, rules)
        before = argument
    return _after_names(shown, rules)


def _takes_secret(argument: bytes, before: bytes, rules: Redaction) -> bool:
    """Whether the next argument is a secret: after ``--password``, or ``set aws_secret_access_key``."""
    if argument.startswith(b"-"):
        return rules.is_secret(argument) and not _WITHOUT_VALUE.match(argument) and b"=" not in argument
    return before in _SETTER and bool(_BARE_NAME.match(argument)) and rules.is_secret(argument)


def _after_names(arguments: List[bytes], rules: Redaction) -> List[bytes]:
    """The same without the value in ``name = value``, each an argument of its own."""
    for at in range(2, len(arguments)):
        if arguments[at - 1] in (b"=", b":") and rules.is_secret(arguments[at - 2]):
            arguments[at] = MASK
    return arguments


def _command(argument: bytes, rules: Redaction) -> bytes:
    """An argument that is a command of its own, its words redacted."""
    parts = _WORD.split(argument)
    parts[1::2] = _redact(parts[1::2], rules, nested=True)
    return b"".join(parts)


def _masked(arguments: Sequence[bytes], separator: bytes, spans: List[_Span]) -> List[bytes]:
    """The arguments with MASK instead of ``spans`` of the line in which ``separator`` joins them."""
    shown: List[bytes] = []
    start = 0
    for argument in arguments:
        end = start + len(argument)
        kept, at = b"", start
        for first, last in sorted(spans):
            if max(first, at) < min(last, end):
                kept += argument[at - start : max(first, at) - start] + MASK
                at = min(last, end)
        shown.append(kept + argument[at - start :])
        start = end + len(separator)
    return shown


def _groups(secrets: Sequence[Pattern[bytes]], line: bytes, after: int = 0) -> List[_Span]:
    """Where the groups of ``secrets`` (the whole match of one without groups) are in ``line``."""
    spans: List[_Span] = []
    for secret in secrets:
        for found in secret.finditer(line, after):
            groups = range(1, secret.groups + 1) if secret.groups else (0,)
            spans += [found.span(group) for group in groups if found[group] is not None]
    return spans


def _of_programs(line: bytes) -> List[_Span]:
    spans: List[_Span] = []
    for program, command, option in _PROGRAMS:
        found = program.search(line)
        at = -1 if found is None else line.find(command, found.end())
        if at >= 0:
            spans += _groups([option], line, at + len(command))
    return spans


def _is_name(rule: str) -> bool:
    return bool(re.match(r"[\w.-]+\Z", rule))


def _compiled(what: str, pattern: str, flags: int) -> Pattern[bytes]:
    try:
        if not pattern:
            raise re.error("it is empty")
        return re.compile(pattern.encode(), flags)
    except (re.error, RecursionError, OverflowError) as error:
        raise OptionError(
            f"{what} {pattern!r}, which is not a valid regular expression ({error}); give words such as "
            "'token|secret', or '' to redact nothing"
        ) from None
