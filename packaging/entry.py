"""Where the frozen programs start: ``grader`` is the command line, ``grader-app`` the window."""

import sys
from multiprocessing import freeze_support
from pathlib import Path

from grader_app.sheets.child import serve_if_asked

serve_if_asked()  # the process that reads a file of unknown origin needs nothing else
freeze_support()  # nor does one that works on one file of several

if Path(sys.executable).stem.lower() == "grader":
    from grader_app.cli import main
else:
    from grader_app.ui.app import main

sys.exit(main())
