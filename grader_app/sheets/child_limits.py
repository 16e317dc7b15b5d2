"""Take away from a process what reading a spreadsheet does not need.

``limit`` lets it compute for so many seconds and use so much more memory, and write neither files nor core
dumps. Linux keeps to all of it, Windows to the first two. macOS does not limit memory.
"""

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def limit(*, seconds: int, megabytes: int) -> None:
        """Put this process into a job, which ends with it and may end it."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        limits = _ExtendedLimits(ProcessMemoryLimit=megabytes << 20)
        limits.BasicLimitInformation.PerProcessUserTimeLimit = seconds * 10_000_000  # in 100 ns
        limits.BasicLimitInformation.LimitFlags = 0x102  # JOB_OBJECT_LIMIT_PROCESS_TIME and _PROCESS_MEMORY
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        # 9 is JobObjectExtendedLimitInformation. Where a job is not allowed, the parent's clock remains.
        kernel.SetInformationJobObject(job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))

else:
    import resource
    from contextlib import suppress
    from pathlib import Path

    def limit(*, seconds: int, megabytes: int) -> None:
        """Set the limits of this process."""
        wanted = {
            resource.RLIMIT_CPU: seconds,
            resource.RLIMIT_CORE: 0,
            resource.RLIMIT_FSIZE: 0,
            resource.RLIMIT_AS: _address_space() + (megabytes << 20),
        }
        for kind, most in wanted.items():
            _, hard = resource.getrlimit(kind)
            within = most if hard == resource.RLIM_INFINITY else min(most, hard)
            with suppress(ValueError, OSError):  # the system has another idea of this limit
                resource.setrlimit(kind, (within, hard))

    def _address_space() -> int:
        """Return what this process has mapped already; programs with a window start with a lot."""
        if not sys.platform.startswith("linux"):
            return 0
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
        return int(pages) * resource.getpagesize()
