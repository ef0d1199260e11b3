"""One rule a file. Each has check(tree), which yields what it found."""
