glass = A glass
