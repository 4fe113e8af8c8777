"""What happens in the world of the pages, by feature.

A scene has `settle(world)`, done once, or `add_row(world)`, after which every list of the feature has one
more row, or both; each enters in `world.records` what fills in the addresses of its pages.
"""
