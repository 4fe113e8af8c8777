"""How the weights of the judge are learnt."""
