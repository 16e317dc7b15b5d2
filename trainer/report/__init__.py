"""The report that a bundle is defended with: measured through the finished bundle, on test responses.

>>> report = measure(Bundle.open(path), dataset.of("test"))  # doctest: +SKIP
>>> write_report(report, Path("out"), "circuits-1.3.0")  # doctest: +SKIP
"""

from trainer.report.files import write_report
from trainer.report.history import History, LearningPoint
from trainer.report.measuring import measure
from trainer.report.page import render
from trainer.report.result import Report

__all__ = ["History", "LearningPoint", "Report", "measure", "render", "write_report"]
