"""The order of the house, held by tests: each reads the source or the models and names what stands wrong."""
