"""The first version of the interface for programs: read only, the same for everybody."""
