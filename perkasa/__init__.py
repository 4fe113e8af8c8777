"""The planning service of Kabupaten Kendal: settings, foundation and the rooms that may see every app."""
