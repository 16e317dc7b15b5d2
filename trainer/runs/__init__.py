"""Runs: from a team's settings and tables to a published bundle, stage by stage."""
