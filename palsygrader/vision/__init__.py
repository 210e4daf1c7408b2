"""See the face: landmarks, alignment, symmetry, motion, quality."""
