"""The register of numbered, sealed PDF papers and their public verification."""
