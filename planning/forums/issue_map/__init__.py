"""The issue map: challenges and potentials raised in forums, what is being done, and what others learnt."""
