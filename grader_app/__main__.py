"""``python -m grader_app``: the command line."""

import sys

from grader_app.cli import main

sys.exit(main())
