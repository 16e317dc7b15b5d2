"""Tell onnxruntime to keep to itself, before anything can import it. Run by the frozen programs first."""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["ORT_TELEMETRY_DISABLED"] = "1"
