"""Who takes part in a cooperation, who signs, what each pays and gives, and the team that coordinates it."""
