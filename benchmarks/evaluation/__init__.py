"""Dashboards over five years of quarterly reports: what a page costs, and what the job behind it costs."""
