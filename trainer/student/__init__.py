"""The student: the network that ships, what it reads with, and its form as ONNX."""
