"""The web server has read every page's code before it makes its workers: nobody waits for that."""

import subprocess
import sys

READ = "import sys; from perkasa import wsgi; print('planning.proposals.views' in sys.modules)"


def test_whoever_asks_a_new_worker_first_waits_for_no_code():
    read = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)

    assert read.stdout.strip() == "True"
