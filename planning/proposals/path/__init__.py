"""The path of a proposal: where its idea comes from, which stages verify it, and how it ends in a plan."""
