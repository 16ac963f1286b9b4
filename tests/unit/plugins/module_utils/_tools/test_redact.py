# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets in arguments: what is redacted, and what is not."""

from __future__ import annotations

import time

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._tools.redact import USUAL, redact, redaction

MASK = "********"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("app --password hunter2 -v", f"app --password {MASK} -v"),
        ("app --password=hunter2", f"app --password={MASK}"),
        ("app --password= -v", f"app --password={MASK} -v"),
        ("app --no-password -v", "app --no-password -v"),
        ("app --ask-password --user me", "app --ask-password --user me"),
        ("env PGPASSWORD=hunter2 psql", f"env PGPASSWORD={MASK} psql"),
        ("AWS_SECRET_ACCESS_KEY=x", f"AWS_SECRET_ACCESS_KEY={MASK}"),
        ("curl -H Authorization:hunter2", f"curl -H Authorization:{MASK}"),
        ("curl --api-key k --API_KEY=k", f"curl --api-key {MASK} --API_KEY={MASK}"),
        ("psql postgres://me:hunter2@db/x", f"psql postgres://me:{MASK}@db/x"),
        ("git clone https://me@host/x:y", "git clone https://me@host/x:y"),
        ("cat /etc/passwd secrets.txt", "cat /etc/passwd secrets.txt"),
        ("--token", "--token"),
    ],
)
def test_what_is_redacted(given: str, shown: str) -> None:
    words = redaction(USUAL)
    assert redact(given.encode().split(b" "), words) == shown.encode().split(b" ")


def test_a_header_in_one_argument() -> None:
    assert redact([b"Authorization: Bearer x y"], redaction(USUAL)) == [b"Authorization: ********"]


def test_the_operators_own_words() -> None:
    assert redact([b"--pin", b"1", b"--token", b"t"], redaction("pin")) == [b"--pin", b"********", b"--token", b"t"]
    assert redact([b"--token", b"t", b"a://b:c@d"], redaction("")) == [b"--token", b"t", b"a://b:c@d"]


def test_an_invalid_pattern_is_refused() -> None:
    with pytest.raises(OptionError, match=r"redact is '\(', which is not a valid regular expression .* give words"):
        redaction("(")


@pytest.mark.parametrize(
    "command",
    [
        ["mysql", "-pX1"],
        ["/usr/bin/mysqldump", "-u", "root", "-pX1", "db"],
        ["curl", "-sS", "-u", "bob:X1", "https://x"],
        ["curl", "--user=bob:X1"],
        ["sshpass", "-p", "X1", "ssh"],
        ["sshpass", "-pX1", "ssh"],
        ["sudo", "redis-cli", "-h", "h", "-a", "X1"],
        ["docker", "--config", "c", "login", "-u", "me", "-p", "X1"],
        ["ldapsearch", "-D", "cn=me", "-w", "X1"],
        ["smbclient", "-U", "me%X1", "//h/s"],
        ["rabbitmqctl", "add_user", "me", "X1"],
        ["vault", "login", "hvs.X1"],
        ["vault", "login", "X1"],
        ["sh", "-c", "mysql --password=X1 db"],
        ["sh", "-c", "cd /x && sshpass -p X1 ssh h; ls"],
        ["sh", "-c", "app --token 'X1 X1'"],
        ["bash", "-c", "export API_TOKEN=X1; run"],
        ["wget", "--header=Authorization: Bearer X1"],
        ["curl", "--header=X-Api-Key: X1"],
        ["curl", "-H", "Cookie: sid=X1"],
        ["curl", "https://x/?page=1&access_token=X1"],
        ["curl", "-d", '{"user": "a", "password": "X1"}'],
        ["git", "clone", "https://X1@github.com/a"],
        ["curl", "https://u:aX1/X1@h/"],
        ["curl", "https://u:X1@X1@h/"],
        ["helm", "--set", "a=b,db.password=X1,c=d"],
        ["env", "MYSQL_PWD=X1"],
        ["env", "DB_PASS=X1"],
        ["env", "password", "=", "X1"],
        ["app", "--password", "-X1X1"],
        ["app", "--token", "--", "X1"],
        ["java", "-jar", "a", "--conf=spring.password=X1"],
        ["openssl", "rsa", "-passin", "pass:X1"],
        ["aws", "configure", "set", "aws_secret_access_key", "X1"],
        ["gh", "auth", "ghp_X1"],
    ],
    ids=" ".join,
)
def test_no_form_of_a_secret_is_shown(command: list[str]) -> None:
    shown = redact([argument.encode() for argument in command], redaction(USUAL))
    assert b"X1" not in b" ".join(shown)
    assert len(shown) == len(command)
    assert shown[0] == command[0].encode()


@pytest.mark.parametrize(
    "command",
    [
        "curl http://secrets.example.com:8080/passwords",
        "docker run -p 80:80 web",
        "ssh -p 22 host",
        "PWD=/home/me env",
        "bypass=1 app",
        "mysql -P 3306 -h db",
        "git clone https://me@host/x",
        "curl https://host:8443/a@b",
        "7z a x.7z y",
    ],
)
def test_what_is_no_secret_is_shown(command: str) -> None:
    arguments = command.encode().split(b" ")
    assert redact(arguments, redaction(USUAL)) == arguments


def test_rules_of_the_operator_add_names_and_commands() -> None:
    rules = redaction(USUAL, ["pin", r"unlock --code (\S+)", r"SN\d+"])
    given = [b"unlock", b"--code", b"1 2", b"--PIN=3", b"--pin", b"4", b"xSN77y", b"--token", b"5"]
    mask = MASK.encode()
    assert redact(given, rules) == [
        *(b"unlock", b"--code", mask + b" 2", b"--PIN=" + mask, b"--pin", mask, b"x" + mask + b"y", b"--token", mask),
    ]


@pytest.mark.parametrize("rule", ["(", "", "a{2,1}"])
def test_an_invalid_rule_is_refused(rule: str) -> None:
    with pytest.raises(OptionError, match=r"^redact_rules has '.*', which is not a valid regular expression"):
        redaction(USUAL, ["pin", rule])


def test_rules_without_redaction_are_refused() -> None:
    with pytest.raises(OptionError, match=r"^redact_rules is set, but redact is ''"):
        redaction("", ["pin"])


def test_a_hostile_command_takes_little_time() -> None:
    rules = redaction(USUAL)
    began = time.process_time()
    for word in (b"docker", b"login", b"mysql", b"https://a:", b'"', b"x=", b"set", b"a" * 99, b"@", b"curl", b"vault"):
        redact([word] * (2048 // (len(word) + 1)), rules)
        redact([b"docker", word * (2048 // len(word))], rules)
        redact([b"sh", (word + b" ") * (2048 // (len(word) + 1))], rules)
    assert time.process_time() - began < 2
