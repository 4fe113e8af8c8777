"""Dashboards: for everybody in plain words, for leaders with the exceptions first."""
