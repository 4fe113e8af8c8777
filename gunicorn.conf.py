"""How the web server runs; each value can be changed from the environment."""

import os
from pathlib import Path

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
preload_app = True
graceful_timeout = 4  # honcho kills after five seconds
max_requests, max_requests_jitter = 10_000, 1_000
accesslog = "-"
access_log_format = '%(h)s %(t)s "%(m)s %(U)s" %(s)s %(B)s %(M)sms'  # the address without its query
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - signs of life stay in memory
control_socket_disable = True
