"""Who proposes together with others: asked by e-mail, agreed by its link, each in a part of their own."""
