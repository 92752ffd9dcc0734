"""What a command shows in the terminal: errors, progress, the exit status."""
