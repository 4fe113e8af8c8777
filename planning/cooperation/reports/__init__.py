"""Half-yearly reports of a cooperation as numbered papers, and what its evaluations decide."""
