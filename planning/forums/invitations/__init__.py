"""The invitation as a numbered, sealed letter (surat undangan, Permendagri 1/2023)."""
