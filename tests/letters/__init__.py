"""Every letter the portal writes, as people get it."""
