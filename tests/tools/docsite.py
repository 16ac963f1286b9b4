# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation as a site: docsite.py [--check | --build FOLDER].

Writes docs/docsite/rst from the guides, which are Markdown in docs/: docs.ansible.com and antsibull-docs take
reStructuredText alone. --check writes nothing, and fails if a file differs.

--build makes HTML of the guides and of every plugin, with antsibull-docs and Sphinx, into FOLDER/html. It fails for
every warning but those about other collections' pages, which need their own sites.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
RST = DOCS / "docsite" / "rst"
LABEL = "ansible_collections.fleet.probe.docsite."
REPOSITORY = yaml.safe_load((ROOT / "galaxy.yml").read_text(encoding="utf-8"))["repository"]
# The sections of the index, as docs/docsite/extra-docs.yml has them.
SECTIONS = yaml.safe_load((DOCS / "docsite" / "extra-docs.yml").read_text(encoding="utf-8"))["sections"]
GUIDES = [page.removeprefix("guide_") for section in SECTIONS for page in section["toctree"]]
HEAD = """..
  Copyright (c) 2026 fleet.probe contributors
  SPDX-License-Identifier: GPL-3.0-or-later

..
  Written by `make docs` from docs/{name}.md; change that.

"""
UNDERLINES = "=-~^"
SPHINX = {
    "project": "fleet.probe",
    "html_title": "fleet.probe",
    "extensions": "sphinx_antsibull_ext",
    "html_theme": "sphinx_ansible_theme",
    "pygments_style": "ansible",
    "highlight_language": "YAML+Jinja",
    "html_show_sphinx": "0",
    "html_use_index": "0",
    "html_copy_source": "0",
}
# What is on the pages of ansible-core and of other collections: their labels, and the variables of Ansible's settings.
ELSEWHERE = re.compile(
    r"undefined label: '(ansible_collections\.(?!fleet\.probe\.)|(?!ansible_collections\.)[a-z_]+')|"
    r"'envvar' reference target not found: ANSIBLE_"
)


def converted(name: str) -> str:
    """A guide as reStructuredText."""
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8").partition("-->\n")[2]
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return HEAD.format(name=name) + "\n".join(_blocks(tokens, name)).rstrip("\n") + "\n"


def slug(title: str) -> str:
    """The anchor that GitHub gives a title."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def _blocks(tokens: Sequence[Token], name: str) -> Iterator[str]:
    """The lines of a page."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.type == "heading_open":
            title = _inline(tokens[at + 1], name)
            level = int(token.tag[1]) - 1
            anchor = f"guide_{name}" if not level else f"guide_{name}.{slug(tokens[at + 1].content)}"
            yield from (f".. _{LABEL}{anchor}:", "", title, UNDERLINES[level] * len(title), "")
            at += 3
        elif token.type == "paragraph_open":
            yield from (_inline(tokens[at + 1], name), "")
            at += 3
        elif token.type in ("fence", "code_block"):
            yield from _code(token)
            at += 1
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            end = _end(tokens, at)
            yield from _list(tokens[at + 1 : end], name, "-" if token.type.startswith("bullet") else "#.")
            at = end + 1
        elif token.type == "table_open":
            end = _end(tokens, at)
            yield from _table(tokens[at:end], name)
            at = end + 1
        else:
            raise ValueError(f"docs/{name}.md has {token.type}, which docsite.py does not know")


def _end(tokens: Sequence[Token], start: int) -> int:
    """Where what opens at ``start`` closes."""
    closing = tokens[start].type.replace("_open", "_close")
    return next(
        at
        for at in range(start + 1, len(tokens))
        if tokens[at].type == closing and tokens[at].level == tokens[start].level
    )


def _code(token: Token) -> Iterator[str]:
    language = token.info.strip() or "text"
    yield from (f".. code-block:: {language}", "")
    yield from (f"    {line}".rstrip() for line in token.content.rstrip("\n").split("\n"))
    yield ""


def _list(tokens: Sequence[Token], name: str, mark: str) -> Iterator[str]:
    at = 0
    while at < len(tokens):
        end = _end(tokens, at)
        lines = "\n".join(_blocks(tokens[at + 1 : end], name)).rstrip("\n").split("\n")
        for number, line in enumerate(lines):
            yield f"{mark if not number else ' ' * len(mark)} {line}".rstrip()
        at = end + 1
    yield ""


def _table(tokens: Sequence[Token], name: str) -> Iterator[str]:
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(_inline(token, name))
    yield from (".. list-table::", "    :header-rows: 1", "")
    for row in rows:
        for number, cell in enumerate(row):
            yield f"    {'*' if not number else ' '} - {cell}".rstrip()
    yield ""


def _inline(token: Token, name: str) -> str:
    """Text with literals, links and emphasis; no two of these may nest or touch a letter in reStructuredText."""
    out = ""
    link = ""
    inside: list[Token] = []
    for part in token.children or []:
        if part.type == "link_open":
            link, inside = str(part.attrs["href"]), []
        elif part.type == "link_close":
            out = _apart(out, _link("".join(one.content for one in inside), link, name))
            link = ""
        elif link:
            inside.append(part)
        elif part.type == "code_inline":
            out = _apart(out, f"``{part.content}``")
        elif part.type in ("strong_open", "em_open"):
            out = _apart(out, "**" if part.type == "strong_open" else "*")
        elif part.type in ("strong_close", "em_close"):
            out += "**" if part.type == "strong_close" else "*"
        elif part.type == "image":  # the site has no files beside its pages
            out = _apart(out, _link(part.content, str(part.attrs["src"]), name))
        elif part.type == "softbreak":
            out += "\n"
        elif part.type == "text":
            text = re.sub(r"([\\*`|])", r"\\\1", part.content)
            text = re.sub(r"(\w)_(?=\W|$)", r"\1\\_", text)
            out += "\\ " + text if out.endswith(("``", "`_", "`__")) and re.match(r"\w", text) else text
        else:
            raise ValueError(f"docs/{name}.md has {part.type} in a line, which docsite.py does not know")
    # The lines of a paragraph become one: a line of a list or a table could begin with a mark.
    return out.replace("\n", " ")


def _apart(before: str, markup: str) -> str:
    """``before`` and markup, which must not follow a letter."""
    return before + ("\\ " if re.search(r"[\w`]\Z", before) else "") + markup


def _link(text: str, target: str, name: str) -> str:
    """A link to a guide as a reference within the site, one to another file as a link to the repository."""
    text = text.replace("`", "")
    if re.match(r"https?:", target):
        return f"`{text} <{target}>`__"
    path, _hash, anchor = target.partition("#")
    page = Path(path).stem if path else name
    if (not path or (path.endswith(".md") and "/" not in path)) and page in GUIDES:
        return f":ref:`{text} <{LABEL}guide_{page}{'.' + anchor if anchor else ''}>`"
    file = (DOCS / path).resolve().relative_to(ROOT)
    return f"`{text} <{REPOSITORY}/blob/main/{file}>`__"


def pages() -> dict[Path, str]:
    """Every page that is generated."""
    return {RST / f"guide_{name}.rst": converted(name) for name in GUIDES}


def write(check: bool) -> int:
    """Write the pages, or say which differ."""
    wanted = pages()
    there = {path: path.read_text(encoding="utf-8") for path in RST.glob("*.rst")}
    differing = sorted(path.name for path in {*wanted, *there} if wanted.get(path) != there.get(path))
    if not check:
        RST.mkdir(parents=True, exist_ok=True)
        for path in there.keys() - wanted.keys():
            path.unlink()
        for path, text in wanted.items():
            path.write_text(text, encoding="utf-8")
    elif differing:
        print(f"docs/docsite/rst differs from the guides: {', '.join(differing)}; run make docs", file=sys.stderr)
    return int(check and bool(differing))


def build(folder: Path) -> int:
    """The site in ``folder``/html; returns 1 if anything of it is not right."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    (folder / "rst").mkdir(mode=0o700)
    rst = ["antsibull-docs", "collection", "--use-current", "--squash-hierarchy", "--cleanup", "everything"]
    written = subprocess.run(
        [*rst, "--dest-dir", str(folder / "rst"), "fleet.probe"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    settings = [word for name, value in SPHINX.items() for word in ("-D", f"{name}={value}")]
    sphinx = ["sphinx-build", "-q", "-n", "-b", "html", "-C", *settings, str(folder / "rst"), str(folder / "html")]
    made = subprocess.run(sphinx, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    said = f"{written.stdout}{made.stdout}".splitlines()
    own = [line for line in said if re.search(r"\b(WARNING|ERROR|CRITICAL|Traceback)\b", line)]
    own = [line for line in own if not ELSEWHERE.search(line)]
    if written.returncode or made.returncode or own:
        print("\n".join(own or said), file=sys.stderr)
        return 1
    print(f"The site is {folder}/html/index.html, {len(list((folder / 'html').rglob('*.html')))} pages.")
    return 0


def main(arguments: Sequence[str]) -> int:
    if arguments and arguments[0] == "--build":
        return build(Path(arguments[1]).absolute())
    return write(check="--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
