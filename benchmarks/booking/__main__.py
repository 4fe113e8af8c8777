"""python -m benchmarks.booking: sixteen clients book spread over many officers, then all want one time."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.booking.measuring"])
