"""Every set of data as dated files: made each night, kept for a while, for everybody."""
