# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real headless Chromium, driven over WebDriver (https://www.w3.org/TR/webdriver2/)."""

from __future__ import annotations

import base64
import json
import subprocess
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any

from lab.host import daemon, directory, end, remove_tree, require, wait_for

_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Browser:
    """``with Browser() as browser``: one window without a screen."""

    def __enter__(self) -> Browser:
        require("chromium", "chromedriver")
        self._directory = directory("fleet-browser-")
        self._driver: subprocess.Popen[bytes] | None = None
        try:
            log = self._directory / "log"
            # Port 0: the driver picks a free one and says which.
            self._driver = daemon(["chromedriver", "--port=0"], log)
            said = "started successfully on port "
            text = wait_for(lambda: log.exists() and said in log.read_text() and log.read_text(), "chromedriver runs")
            port = str(text).split(said)[1].split(".")[0]
            self._session = f"http://127.0.0.1:{port}"
            options = {"args": [*_FLAGS, f"--user-data-dir={self._directory}/profile"]}
            wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
            created = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
            self._session += f"/session/{created['sessionId']}"
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._call("DELETE", "", None)
        self._close()

    def _close(self) -> None:
        end(self._driver)
        remove_tree(self._directory)

    def open(self, page: Path, width: int = 1300, height: int = 1000) -> None:
        """Load a file in a window of that size."""
        self.go(page.resolve().as_uri(), width, height)

    def go(self, url: str, width: int, height: int) -> None:
        """Load an address in a window of that size, and wait until it is painted.

        Chromium drops the keys that are pressed before.
        """
        self._call("POST", "/window/rect", {"width": width, "height": height})
        self._call("POST", "/url", {"url": url})
        painted = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))"
        self._call("POST", "/execute/async", {"script": painted, "args": []})

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script with ``return`` gives, run in the page; it sees ``arguments``."""
        return self._call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def dark(self, on: bool = True) -> None:
        """From now on the reader prefers a dark page, or a light one."""
        features = [{"name": "prefers-color-scheme", "value": "dark" if on else "light"}]
        self._devtools("Emulation.setEmulatedMedia", features=features)

    def screen(self, width: int, height: int) -> None:
        """From now on the screen has this size; a window alone cannot be as narrow as a phone. 0, 0 ends that."""
        mobile = 0 < width < 600
        self._devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile
        )

    def press(self, key: str) -> None:
        """Press and release a key, by its name in the DOM, on whatever has the focus."""
        text = {"text": "\r"} if key == "Enter" else {"text": key} if len(key) == 1 else {}
        code = {"windowsVirtualKeyCode": 13} if key == "Enter" else {}
        self._devtools("Input.dispatchKeyEvent", type="keyDown", key=key, **text, **code)
        self._devtools("Input.dispatchKeyEvent", type="keyUp", key=key, **code)

    def printed(self) -> bytes:
        """The page on paper, as a PDF."""
        return base64.b64decode(self._call("POST", "/print", {"background": True}))

    def complaints(self) -> list[str]:
        """What the console said since the last call: errors, refused scripts."""
        return [entry["message"] for entry in self._call("POST", "/se/log", {"type": "browser"})]

    def screenshot(self, path: Path, whole: bool = False, scale: float = 1.0) -> None:
        """The screen, or the ``whole`` page, as a PNG ``scale`` times as large."""
        height = "document.documentElement.scrollHeight" if whole else "innerHeight"
        size = self.run(f"return {{x: 0, y: 0, width: innerWidth, height: {height}}}")
        taken = self._devtools(
            "Page.captureScreenshot", format="png", captureBeyondViewport=whole, clip={**size, "scale": scale}
        )
        path.write_bytes(base64.b64decode(taken["data"]))

    def _devtools(self, command: str, **parameters: Any) -> Any:
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def _call(self, method: str, path: str, body: dict[str, Any] | None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self._session + path, data, {"Content-Type": "application/json"}, method=method
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]
