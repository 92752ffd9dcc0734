"""Calls of operations on the command line: names, arguments, help, confirmation."""
