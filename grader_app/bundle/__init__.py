"""The seam: all that the program and the trainer share.

Open a bundle and ask it for predictions:

>>> bundle = Bundle.open(Path("circuits-1.3.0.gradebundle"))        # doctest: +SKIP
>>> bundle.predict("VOLTAGE_DEFINE_Q", ["the difference in state"])  # doctest: +SKIP
"""

import os

# onnxruntime from 1.29 on reports its use over the network as soon as it is imported, unless told not to
# before that. The pinned release cannot; whoever loosens the pin stays silent too.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["ORT_TELEMETRY_DISABLED"] = "1"

from grader_app.bundle.blank import is_blank
from grader_app.bundle.bundle import SUFFIX, Bundle, VerifyReport
from grader_app.bundle.encoding import Encoder, Encoding, pad
from grader_app.bundle.item import Item, Level, Rubric
from grader_app.bundle.manifest import FORMAT, Calibration, Familiar, ItemEntry, Manifest
from grader_app.bundle.prediction import Evidence, Prediction, decide, probabilities
from grader_app.bundle.risk import (
    RiskCurve,
    RiskPoint,
    accepted_at,
    add,
    could_show,
    pooled,
    shows,
    upper_bound,
    walk_down,
)

__all__ = [
    "FORMAT",
    "SUFFIX",
    "Bundle",
    "Calibration",
    "Encoder",
    "Encoding",
    "Evidence",
    "Familiar",
    "Item",
    "ItemEntry",
    "Level",
    "Manifest",
    "Prediction",
    "RiskCurve",
    "RiskPoint",
    "Rubric",
    "VerifyReport",
    "accepted_at",
    "add",
    "could_show",
    "decide",
    "is_blank",
    "pad",
    "pooled",
    "probabilities",
    "shows",
    "upper_bound",
    "walk_down",
]
