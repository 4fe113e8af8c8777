"""The register of breaches of personal data, each under its clock (UU 27/2022 ps. 46)."""
