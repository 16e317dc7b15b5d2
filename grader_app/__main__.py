"""``python -m grader_app``: the command line."""

import sys

from grader_app.sheets.child import serve_if_asked

serve_if_asked()  # before anything else is loaded
if "--multiprocessing-fork" in sys.argv:  # a frozen program that shall work on one file of several
    from multiprocessing import freeze_support

    freeze_support()

from grader_app.cli import main  # noqa: E402

sys.exit(main())
