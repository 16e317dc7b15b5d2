"""See from outside when a program's window is painted: an X server of our own, asked through libX11."""

import ctypes
import ctypes.util
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

_VIEWABLE = 2
_Z_PIXMAP = 2


class _Attributes(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        *((name, ctypes.c_long) for name in ("all_masks", "your_mask", "no_propagate")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    ]


class Screen:
    """One connection to the server."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        # A window may be gone before it is asked about; the default handler would end this program.
        self._handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self._x.XSetErrorHandler(self._handler)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def is_painted(self) -> bool:
        """Return whether a large window is shown whose middle is not as the server made it: black."""
        return any(self._painted(window) for window in self._windows())

    def _windows(self) -> list[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        asked = (root, parent, children, count)
        self._x.XQueryTree(self._display, self._root, *map(ctypes.byref, asked))
        found = [children[number] for number in range(count.value)]
        if children:
            self._x.XFree(children)
        return found

    def _painted(self, window: int) -> bool:
        about = _Attributes()
        if not self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(about)):
            return False
        if about.map_state != _VIEWABLE or min(about.width, about.height) < 100:
            return False
        image = self._x.XGetImage(
            self._display,
            ctypes.c_ulong(window),
            about.width // 2,
            about.height // 2,
            1,
            1,
            ctypes.c_ulong(0xFFFFFFFF),
            _Z_PIXMAP,
        )
        if not image:
            return False
        pixel = self._x.XGetPixel(ctypes.c_void_p(image), 0, 0) & 0xFFFFFF
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return bool(pixel)


@contextmanager
def server(name: str = ":97") -> Iterator[Screen]:
    """Run an X server, and give a connection to it."""
    process = subprocess.Popen(
        ["Xvfb", name, "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(2)
        yield Screen(name)
    finally:
        process.terminate()
        process.wait()
