"""What there is, for people on a page and for other catalogues as DCAT."""
