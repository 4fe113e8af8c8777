"""Filing as everybody does it: as whom, question by question, with nothing typed ever lost."""
