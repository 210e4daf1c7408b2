"""What this computer can and cannot do for the program: checks shared by the window and the command line."""
