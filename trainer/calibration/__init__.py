"""From held-out logits to each item's decision rule, and to when it may be sure."""

from trainer.calibration.familiarity import find_familiar, off_topic_threshold
from trainer.calibration.rules import HeldOut, calibrate

__all__ = ["HeldOut", "calibrate", "find_familiar", "off_topic_threshold"]
