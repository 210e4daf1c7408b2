"""How fast the program is on this computer: each part measured in a process of its own."""
