"""From held-out logits to each item's decision rule, and to when it may be sure."""

from trainer.calibration.familiarity import find_familiar, off_topic_threshold
from trainer.calibration.rules import HeldOut, calibrate, decided

__all__ = ["HeldOut", "calibrate", "decided", "find_familiar", "off_topic_threshold"]
